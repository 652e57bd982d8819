// SPDX-License-Identifier: Apache-2.0
package laneway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Holds the program to the rules, and the rules to sources that break them.
class ArchitectureTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("laneway");

    private static JavaClasses broken;

    @BeforeAll
    static void compileWhatBreaksTheRules(@TempDir Path folder) {
        var sources = new TreeMap<String, String>();
        rules().forEach(rule -> sources.putAll(rule.brokenBy()));
        broken = compiled(sources, folder);
    }

    static List<ArchitectureRules.Rule> rules() {
        return ArchitectureRules.all();
    }

    @Test
    void theRulesSeeTheProgram() {
        System.out.println("The architecture rules saw " + PROGRAM.size() + " classes.");
        assertThat(PROGRAM.size()).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeeps(ArchitectureRules.Rule rule) {
        rule.rule().allowEmptyShould(true).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(ArchitectureRules.Rule rule) {
        assertThatThrownBy(() -> rule.rule().check(broken))
                .isInstanceOf(AssertionError.class)
                .satisfies(failure -> namesOneOf(rule.brokenBy().keySet(), failure.toString()));
    }

    private static void namesOneOf(Set<String> classes, String message) {
        assertThat(classes).anySatisfy(name -> assertThat(message).contains(name));
    }

    @Test
    void everyPackageSaysThatNullIsMarked() {
        assertThat(PROGRAM.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class)).isTrue());
    }

    private static JavaClasses compiled(Map<String, String> sources, Path folder) {
        var options = Stream.of("-proc:none", "-d", folder.toString()).toList();
        var files = sources.entrySet().stream().map(it -> source(it.getKey(), it.getValue()));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = compiler.getTask(null, null, null, options, null, files.toList());
        assertThat(task.call()).isTrue();
        return new ClassFileImporter().importPath(folder);
    }

    private static JavaFileObject source(String name, String body) {
        var home = name.substring(0, name.lastIndexOf('.'));
        return new SimpleJavaFileObject(
                URI.create("string:///" + name.replace('.', '/') + ".java"),
                JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "package " + home + "; " + body;
            }
        };
    }
}
