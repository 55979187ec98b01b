// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * Says what a file is that was given as a workbook and is none: known by its first bytes, or by the parts that it is
 * packed from.
 */
final class WorkbookKind {
    static final Fault DAMAGED = Fault.error(
            "not-a-workbook",
            "The workbook is damaged and cannot be read.",
            "工作簿已损坏，无法读取。",
            "Open it in a spreadsheet program and save it as .xlsx, or save its sheet as CSV UTF-8.",
            "请用表格软件打开并另存为 .xlsx，或将工作表存为 CSV UTF-8。");
    private static final Fault CUT_OFF = Fault.error(
            "not-a-workbook",
            "The workbook is cut off: its end is missing, as after an interrupted download or copy.",
            "工作簿不完整：缺少末尾部分，可能是下载或复制中断所致。",
            "Download or copy it again.",
            "请重新下载或复制。");
    private static final Fault PROTECTED = Fault.error(
            "protected-workbook",
            "The workbook is protected by a password and cannot be read.",
            "工作簿设有打开密码，无法读取。",
            "Open it, remove the password (in Excel: File, Info, Protect Workbook, Encrypt with Password, empty the"
                    + " field), and save it.",
            "请打开后取消密码（Excel：文件、信息、保护工作簿、用密码进行加密，清空密码），再保存。");
    private static final Fault EMPTY = Fault.error(
            "empty-file",
            "The file is empty.",
            "文件是空的。",
            "Restore it from a copy, or remove it from the folder.",
            "请用备份恢复，或从文件夹中删除。");
    private static final Fault TEXT = Fault.error(
            "not-a-workbook",
            "The file is a plain text, not a workbook.",
            "文件是纯文本，不是工作簿。",
            "If it is a CSV file, let its name end with .csv.",
            "若是 CSV 文件，请将扩展名改为 .csv。");
    private static final Template OTHER_KIND =
            new Template("The file is {kind}, not an .xlsx workbook.", "文件是{kind}，不是 .xlsx 工作簿。");
    private static final Name SAVE_AS = new Name(
            "Open it in a spreadsheet program and save it as .xlsx; another name alone does not change it.",
            "请用表格软件打开并另存为 .xlsx；仅改扩展名无效。");
    private static final Name COPY_TABLE =
            new Name("Copy its table into a workbook and save that as .xlsx.", "请将其中的表格复制到工作簿，并存为 .xlsx。");
    private static final Name UNPACK =
            new Name("Unpack it, and put the tables themselves into the folder.", "请解压，并将其中的表格放入文件夹。");

    private static final int HEAD = 1 << 16;
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    private WorkbookKind() {}

    /** What a file is whose parts could not be listed. */
    static Fault ofFile(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, OLE)) {
            return ofOldContainer(file);
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return CUT_OFF;
        }
        return ofText(head);
    }

    /** What a packed file is, by the names of its parts. */
    static Fault ofParts(Collection<String> names) {
        if (names.contains("xl/workbook.bin")) {
            return other(new Name("a binary workbook (.xlsb)", "二进制工作簿（.xlsb）"), SAVE_AS);
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            return other(new Name("an OpenDocument file (.ods)", "OpenDocument 文件（.ods）"), SAVE_AS);
        }
        if (names.contains("word/document.xml")) {
            return other(new Name("a Word document", "Word 文档"), COPY_TABLE);
        }
        if (names.contains("ppt/presentation.xml")) {
            return other(new Name("a presentation", "演示文稿"), COPY_TABLE);
        }
        Set<String> ofWorkbook = Set.of("[Content_Types].xml", "xl/workbook.xml");
        return names.stream().anyMatch(ofWorkbook::contains)
                ? DAMAGED
                : other(new Name("a zip archive", "压缩包（zip）"), UNPACK);
    }

    /**
     * The container of Excel 97, in which a workbook with a password is wrapped too; the names of its streams are in
     * UTF-16.
     */
    private static Fault ofOldContainer(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(64 << 20), StandardCharsets.ISO_8859_1);
            if (text.contains(wide("EncryptedPackage"))) {
                return PROTECTED;
            }
            return text.contains(wide("Workbook")) || text.contains(wide("Book"))
                    ? other(new Name("a workbook of Excel 97 to 2003 (.xls)", "Excel 97—2003 工作簿（.xls）"), SAVE_AS)
                    : DAMAGED;
        }
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static Fault ofText(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
        if (text.indexOf('\0') >= 0) {
            return DAMAGED;
        }
        if (text.contains("<html") || text.contains("<table") || text.startsWith("<!doctype html")) {
            return other(new Name("a web page", "网页"), SAVE_AS);
        }
        if (text.contains("schemas-microsoft-com:office:spreadsheet")) {
            return other(new Name("an XML spreadsheet of Excel 2003", "Excel 2003 的 XML 表格"), SAVE_AS);
        }
        return TEXT;
    }

    private static Fault other(Name kind, Name cure) {
        Name message = OTHER_KIND.with("kind", kind);
        return Fault.error("not-a-workbook", message.en(), message.zh(), cure.en(), cure.zh());
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
