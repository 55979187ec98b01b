// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser.compile;

import java.util.ArrayList;
import java.util.List;
import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.backend.javascript.rendering.Precedence;
import org.teavm.backend.javascript.spi.InjectorContext;
import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NumericOperandType;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Keeps the brackets of {@code a * (b / c)} and {@code a + (b - c)}. TeaVM 0.15 writes them as {@code a * b / c} and
 * {@code a + b - c}, as if numbers of the machine were real ones: the last bit changes, and with it ranks of units that
 * share a score. So sums and products become calls for the time of compiling, and are written as sums and products
 * again, with brackets, when the script is.
 */
public final class ExactArithmetic implements TeaVMPlugin {
    private static final MethodReference SUM = reference("sum");
    private static final MethodReference PRODUCT = reference("product");

    private static MethodReference reference(String name) {
        return new MethodReference(Exact.class, name, double.class, double.class, double.class);
    }

    @Override
    public void install(TeaVMHost host) {
        TeaVMJavaScriptHost script = host.getExtension(TeaVMJavaScriptHost.class);
        script.add(SUM, (context, method) -> write(context, "+", Precedence.ADDITION));
        script.add(PRODUCT, (context, method) -> write(context, "*", Precedence.MULTIPLICATION));
        host.add((type, context) -> {
            for (MethodHolder method : type.getMethods()) {
                if (method.hasProgram()) {
                    replace(method.getProgram());
                }
            }
        });
    }

    private static void write(InjectorContext context, String sign, Precedence precedence) {
        boolean bracketed = context.getPrecedence().ordinal() > precedence.ordinal();
        context.getWriter().append(bracketed ? "(" : "");
        context.writeExpr(context.getArgument(0), precedence);
        context.getWriter().ws().append(sign).ws();
        // One step tighter on the right, so that anything of the same rank gets brackets there.
        context.writeExpr(context.getArgument(1), precedence.next());
        context.getWriter().append(bracketed ? ")" : "");
    }

    private static void replace(Program program) {
        List<BinaryInstruction> found = new ArrayList<>();
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof BinaryInstruction binary && isSumOrProduct(binary)) {
                    found.add(binary);
                }
            }
        }
        found.forEach(binary -> binary.replace(callFor(binary)));
    }

    private static boolean isSumOrProduct(BinaryInstruction binary) {
        return binary.getOperandType() == NumericOperandType.DOUBLE
                && (binary.getOperation() == BinaryOperation.ADD || binary.getOperation() == BinaryOperation.MULTIPLY);
    }

    private static InvokeInstruction callFor(BinaryInstruction binary) {
        InvokeInstruction call = new InvokeInstruction();
        call.setType(InvocationType.SPECIAL);
        call.setMethod(binary.getOperation() == BinaryOperation.ADD ? SUM : PRODUCT);
        call.setArguments(binary.getFirstOperand(), binary.getSecondOperand());
        call.setReceiver(binary.getReceiver());
        call.setLocation(binary.getLocation());
        return call;
    }
}
