// SPDX-License-Identifier: Apache-2.0
package laneway;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLConnection;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The boundaries between the packages, each with its reason and a source that breaks it.
final class ArchitectureRules {
    /// A rule, and sources by class name that must make it fail.
    record Rule(ArchRule rule, Map<String, String> brokenBy) {
        @Override
        public String toString() {
            return rule.getDescription();
        }
    }

    private static final List<String> BELOW_THE_SCREEN =
            List.of(
                    "model",
                    "edit",
                    "file",
                    "type",
                    "layout",
                    "paint",
                    "export",
                    "imports",
                    "insight",
                    "layers",
                    "search",
                    "spelling",
                    "accounts",
                    "data",
                    "session",
                    "tool");

    /// What each package may use of the others, beside itself.
    private static final Map<String, List<String>> MAY_USE =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("model", List.of()),
                            Map.entry("edit", List.of("model")),
                            Map.entry("file", List.of("model", "edit")),
                            Map.entry("type", List.of()),
                            Map.entry("layout", List.of("model", "type")),
                            Map.entry("paint", List.of("model", "layout", "type")),
                            Map.entry(
                                    "export",
                                    List.of("model", "layout", "type", "insight", "file", "paint")),
                            Map.entry("imports", List.of("model", "edit", "file")),
                            Map.entry("insight", List.of("model")),
                            Map.entry("layers", List.of("model", "insight", "layout")),
                            Map.entry("search", List.of("model")),
                            Map.entry("spelling", List.of()),
                            Map.entry("accounts", List.of("model", "insight")),
                            Map.entry("data", List.of("accounts", "imports")),
                            Map.entry("session", List.of("model", "edit", "layout", "file")),
                            Map.entry("tool", List.of("model", "edit", "layout", "session")),
                            Map.entry("desktop", BELOW_THE_SCREEN),
                            Map.entry("cli", BELOW_THE_SCREEN)));

    private ArchitectureRules() {}

    static List<Rule> all() {
        var rules = new ArrayList<Rule>();
        MAY_USE.forEach((name, others) -> rules.add(boundary(name, others)));
        rules.add(
                library(
                        "only the desktop has a screen",
                        List.of("javafx", "org.controlsfx", "org.kordamp.ikonli", "atlantafx"),
                        List.of("desktop"),
                        "javafx.scene.Node"));
        rules.add(
                library(
                        "only workbooks and slides need POI, which is slow to start",
                        List.of("org.apache.poi"),
                        List.of("export.excel", "export.slides", "imports.excel"),
                        "org.apache.poi.ss.usermodel.Cell"));
        rules.add(
                library(
                        "only PDF files need PDFBox",
                        List.of("org.apache.pdfbox", "org.apache.xmpbox"),
                        List.of("export.pdf", "imports.pdf"),
                        "org.apache.pdfbox.pdmodel.PDDocument"));
        rules.add(
                library(
                        "databases are asked in one place",
                        List.of("java.sql", "javax.sql", "org.duckdb", "org.postgresql"),
                        List.of("accounts"),
                        "java.sql.Connection"));
        rules.add(
                library(
                        "who must read or write JSON asks file, which checks it",
                        List.of("tools.jackson", "com.fasterxml.jackson"),
                        List.of("file"),
                        "tools.jackson.databind.JsonNode"));
        rules.add(
                library(
                        "dictionaries are read in one place",
                        List.of("org.apache.lucene"),
                        List.of("spelling"),
                        "org.apache.lucene.analysis.hunspell.Hunspell"));
        rules.add(
                library(
                        "arguments are read by the command line only",
                        List.of("picocli"),
                        List.of("cli"),
                        "picocli.CommandLine"));
        rules.add(
                library(
                        "shared structure belongs to the map and what is derived from it",
                        List.of("org.pcollections"),
                        List.of("model", "edit", "layout"),
                        "org.pcollections.PVector"));
        rules.add(knownPackages());
        rules.add(subjectNames());
        rules.add(noCycles());
        rules.add(quietConsole());
        rules.add(noSleep());
        rules.add(noNetwork());
        rules.add(safeLines());
        return List.copyOf(rules);
    }

    private static Rule boundary(String name, List<String> others) {
        var own = Stream.concat(Stream.of(name), others.stream()).map(ArchitectureRules::in);
        var rule =
                noClasses()
                        .that(resideInAPackage(in(name)))
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("laneway..")
                                        .and(resideOutsideOfPackages(own.toArray(String[]::new))))
                        .as(name + " uses of the others only " + others)
                        .because("nothing flows back up from the screen to the map");
        var forbidden = name.equals("desktop") ? "cli" : "desktop";
        return new Rule(
                rule,
                Map.of(
                        "laneway." + forbidden + ".Above",
                        "public class Above {}",
                        "laneway." + name + ".Reaching",
                        "class Reaching { laneway." + forbidden + ".Above above; }"));
    }

    private static Rule library(
            String reason, List<String> packages, List<String> homes, String example) {
        var rule =
                noClasses()
                        .that(
                                resideOutsideOfPackages(
                                        homes.stream()
                                                .map(ArchitectureRules::in)
                                                .toArray(String[]::new)))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                        packages.stream()
                                                .map(name -> name + "..")
                                                .toArray(String[]::new)))
                        .as(packages + " only in " + homes)
                        .because(reason);
        var stray = "Stray" + example.substring(example.lastIndexOf('.') + 1);
        return new Rule(
                rule,
                Map.of("laneway.session." + stray, "class " + stray + " { " + example + " it; }"));
    }

    private static Rule knownPackages() {
        var known =
                Stream.concat(
                        Stream.of("laneway"), MAY_USE.keySet().stream().map(ArchitectureRules::in));
        return new Rule(
                classes()
                        .should()
                        .resideInAnyPackage(known.toArray(String[]::new))
                        .because("a new package gets its row of allowed uses here first"),
                Map.of("laneway.attic.Box", "class Box {}"));
    }

    private static Rule subjectNames() {
        return new Rule(
                noClasses()
                        .should()
                        .resideInAnyPackage(
                                "..util..", "..helper..", "..manager..", "..common..", "..impl..")
                        .because("a package is named after its subject"),
                Map.of("laneway.model.util.Strings", "class Strings {}"));
    }

    private static Rule noCycles() {
        return new Rule(
                slices().matching("laneway.(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("packages that need each other are one package"),
                Map.of(
                        "laneway.desktop.board.Tile",
                        "public class Tile { laneway.desktop.panel.Field field; }",
                        "laneway.desktop.panel.Field",
                        "public class Field { laneway.desktop.board.Tile tile; }"));
    }

    private static Rule quietConsole() {
        return new Rule(
                noClasses()
                        .that(resideOutsideOfPackages("laneway", in("cli")))
                        .should(ACCESS_STANDARD_STREAMS)
                        .orShould()
                        .dependOnClassesThat(belongToAnyOf(IO.class))
                        .because("the console belongs to the command line; the rest logs"),
                Map.of(
                        "laneway.edit.Loud",
                        "public class Loud { void cry(Exception e) { IO.println(1); } }"));
    }

    private static Rule noSleep() {
        return new Rule(
                noClasses()
                        .should()
                        .callMethod(Thread.class, "sleep", long.class)
                        .because("waiting for a time hides what is really waited for"),
                Map.of(
                        "laneway.edit.Sleepy",
                        "public class Sleepy { void nap() throws Exception { Thread.sleep(1); }"
                                + " }"));
    }

    private static Rule noNetwork() {
        return new Rule(
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                                "java.net.http..",
                                                "java.rmi..",
                                                "javax.net..",
                                                "javafx.scene.web..",
                                                "com.sun.net..")
                                        .or(
                                                belongToAnyOf(
                                                        AsynchronousSocketChannel.class,
                                                        DatagramChannel.class,
                                                        DatagramSocket.class,
                                                        InetAddress.class,
                                                        InetSocketAddress.class,
                                                        ServerSocket.class,
                                                        ServerSocketChannel.class,
                                                        Socket.class,
                                                        SocketChannel.class,
                                                        URLConnection.class)))
                        .because("a map is its owner's, and the program works offline"),
                Map.of("laneway.file.Talkative", "class Talkative { java.net.Socket line; }"));
    }

    private static Rule safeLines() {
        return new Rule(
                noClasses()
                        .that()
                        .haveNameNotMatching("laneway[.]desktop[.]words[.](Wrapping|AreaLines)")
                        .should()
                        .callMethodWhere(
                                target(name("setWrapText"))
                                        .and(target(owner(resideInAPackage("javafx..")))))
                        .because(
                                "JavaFX breaks lines from right to left at the cost of the window"),
                Map.of(
                        "laneway.desktop.Bold",
                        "public class Bold { void in(javafx.scene.control.Label label) {"
                                + " label.setWrapText(true); } }"));
    }

    private static String in(String name) {
        return "laneway." + name + "..";
    }
}
