// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Template;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Every fault of every room, as soon as its class is there: a template whose languages have different gaps does not
 * even load.
 */
@AnalyzeClasses(packages = "dev.pagoda", importOptions = DoNotIncludeTests.class)
class FaultsTest {
    @ArchTest
    static void every_fault_says_in_chinese_what_it_says_in_english(JavaClasses classes)
            throws ReflectiveOperationException {
        List<Fault> faults = new ArrayList<>();
        for (JavaClass named : classes) {
            if (named.getPackageName().equals("dev.pagoda.simd")) {
                continue; // loops alone, which load only where Java was started with vectors
            }
            Class<?> loaded = Class.forName(named.getName(), true, FaultsTest.class.getClassLoader());
            for (Field field : loaded.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Fault.class) {
                    field.setAccessible(true);
                    faults.add((Fault) field.get(null));
                }
            }
        }
        assertThat(faults).hasSizeGreaterThan(150);
        assertThat(faults).allMatch(fault -> isInBoth(fault.message()) && isInBoth(fault.cure()));
    }

    /** Words beside the gaps: if the English has any, the Chinese has Chinese ones. */
    private static boolean isInBoth(Template template) {
        String words = template.en().replaceAll("\\{[A-Za-z]+}", "");
        return words.chars().noneMatch(Character::isLetter)
                || template.zh().codePoints().anyMatch(Character::isIdeographic);
    }
}
