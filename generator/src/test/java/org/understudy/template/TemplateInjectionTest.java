package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.diagnostic.DiagnosticPrinter;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;

/**
 * Templates that try to run code, to read what isn't theirs, or to go on for ever. Each is stopped after a second, and none
 * gets at what lies beside its folder, or at a value in a message.
 */
class TemplateInjectionTest {
    private static final String CANARY = "canary-4711";

    /** Texts that would be in a page if code had run or a file been read. */
    private static final List<String> GIVEN_AWAY =
            List.of(CANARY, "root:x:", "uid=", "java.lang.", "freemarker.", "49-49");

    @TestFactory
    Stream<DynamicTest> runsNoCode() {
        return refused(
                "TEMPLATE-001",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#assign x = \"freemarker.template.utility.Execute\"?new()>${x(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.lang.ProcessBuilder\", \"id\").start()}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${\"freemarker.ext.beans.BeansWrapper\"?new()}",
                "${\"java.lang.String\"?new()}",
                "<#assign n = \"new\">${\"Execute\"[n](\"id\")}",
                "${view?api.class}",
                "${view?api.getClass().getProtectionDomain()}",
                "${view.frame?api.class.classLoader}",
                "${msg?api}",
                "${view.class}",
                "${view.getClass()}",
                "${view.frame.class.protectionDomain.classLoader}",
                "${view.frame.author.getClass()}",
                "${view.frame.author.class}",
                "${view.frame.asAt.plusDays(1)}",
                "${view.hashCode()}",
                "${view[\"class\"]}",
                "${view.contacts.iterator()}",
                "${view.contacts[0].toString()}",
                "${\"7*7\"?eval}-49",
                "${\"view\"?eval.frame}",
                "${\"{}\"?eval_json}",
                "<#assign t = r\"${7*7}\"?interpret><@t/>-${7*7}",
                "<@\"${r\"${view.frame.author}\"}\"?interpret/>",
                "${object.getClass()}",
                "${statics[\"java.lang.Runtime\"]}",
                "${Static}",
                "${Request}",
                "${session}",
                "${application}",
                "${.data_model.class}",
                "${.main.class}",
                "${.now}",
                "${.now?string(\"yyyy\")}",
                "<#assign day = .now>${day}",
                "<#if .now?has_content>x</#if>",
                "${.vars[\"class\"]}",
                "<#global msg = 1>${msg(\"customer\")}",
                "<#visit view>",
                "<#recurse view>",
                "<#transform view></#transform>",
                "${msg(view)}",
                "${prose(view.frame, 3)}",
                "${list(view)}",
                "${every(1)}",
                "<#stop \"" + CANARY + "\">",
                "${view.frame.author?number}",
                "${view.frame.author?date(\"yyyy\")}",
                "${1?string(\"@printer\")}",
                "<#setting number_format=\"@printer\">${1}",
                "<#setting classic_compatible=true>${nothing}",
                "<#setting template_exception_handler=\"ignore\">",
                "<#setting new_builtin_class_resolver=\"unrestricted\">${\"freemarker.template.utility.Execute\"?new()}",
                "<#setting api_builtin_enabled=true>${view?api.class}",
                "<#setting object_wrapper=\"default\">",
                "${view",
                "<#if>",
                "<#nonsense>",
                "${\"\\xE000\"}<#-- --");
    }

    @TestFactory
    Stream<DynamicTest> readsNothingOutside(@TempDir Path temporary) throws IOException {
        Path templates = templates(temporary);
        String outside = temporary.resolve("outside/canary.ftlx").toString();
        List<String> names = new ArrayList<>(List.of(
                "../outside/canary.ftlx",
                "../../outside/canary.ftlx",
                "/../outside/canary.ftlx",
                "//outside/canary.ftlx",
                "./../outside/canary.ftlx",
                "clauses/../../outside/canary.ftlx",
                "..\\\\outside\\\\canary.ftlx",
                "..%2Foutside%2Fcanary.ftlx",
                "..;/outside/canary.ftlx",
                "link.ftlx",
                "linked/canary.ftlx",
                "*/canary.ftlx",
                "/*/outside/canary.ftlx",
                "secret.properties",
                "messages_en.properties",
                "theme.css",
                "/etc/passwd",
                "../../../../../../../../etc/passwd",
                "file:///etc/passwd",
                "http://localhost/canary.ftlx",
                "jar:file:/canary.jar!/canary.ftlx",
                "classpath:/canary.ftlx",
                "canary.ftlx\\x0000",
                "",
                outside));
        return names.stream()
                .flatMap(name -> Stream.of(
                        "<#include \"" + name + "\">",
                        "<#import \"" + name + "\" as it>${it.text}",
                        "<@.get_optional_template(\"" + name + "\").include/>"))
                .map(template -> dynamicTest(template, () -> {
                    Files.createDirectories(templates);
                    Checked<PageMaker.Made> made =
                            TestPages.make(DocumentId.D1, withPage(TestPages.folder(templates), template));
                    assertThat(made.value()).isEmpty();
                    assertThat(made.diagnostics()).singleElement().satisfies(it -> {
                        assertThat(it.rule().id()).isIn("TEMPLATE-001", "TEMPLATE-006");
                        assertThat(printed(it)).doesNotContain(CANARY);
                    });
                }));
    }

    private static Path templates(Path temporary) throws IOException {
        Plans.write(
                temporary,
                Map.of(
                        "outside/canary.ftlx", "<#assign text=\"" + CANARY + "\">" + CANARY,
                        "templates/secret.properties", "a=" + CANARY,
                        "templates/messages_en.properties", "canary=" + CANARY,
                        "templates/theme.css", "/* " + CANARY + " */"));
        Path templates = temporary.resolve("templates");
        Files.createSymbolicLink(templates.resolve("link.ftlx"), temporary.resolve("outside/canary.ftlx"));
        Files.createSymbolicLink(templates.resolve("linked"), temporary.resolve("outside"));
        return templates;
    }

    private static Layer withPage(Layer layer, String body) {
        return new Layer() {
            @Override
            public String label() {
                return layer.label();
            }

            @Override
            public java.util.Optional<byte[]> read(String name) throws IOException {
                return name.equals(TestPages.SHORT)
                        ? TestPages.layer(Map.of(name, TestPages.page(body))).read(name)
                        : layer.read(name);
            }
        };
    }

    @TestFactory
    Stream<DynamicTest> comesToAnEnd() {
        return refused(
                "TEMPLATE-007",
                "<#list 1.. as i></#list>",
                "<#list 1.. as i>x</#list>",
                "<#list 1..2000000000 as i><#list 1..2000000000 as j></#list></#list>",
                "<#list 1..2000000000 as i>${view.frame.author}</#list>",
                "<#macro m><@m/></#macro><@m/>",
                "<#macro m><p><@m/></p></#macro><@m/>",
                "<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>",
                "<#function f x><#return f(x + 1)></#function>${f(1)}",
                "<#include \"" + TestPages.SHORT + "\">",
                "<#assign x = \"xxxxxxxxxxxxxxxx\"><#list 1..16 as i><#assign x = x + x></#list>${x}${x}",
                "<#assign x><#list 1..1000000 as i>xxxxxxxxxxxxxxxxxxxx</#list></#assign><#list 1..9 as i>${x}</#list>",
                "<#list 1..200 as i><blockquote></#list><#list 1..200 as i></blockquote></#list>");
    }

    /** The usual report of a failed attempt would be logged, with values in it. */
    @TestFactory
    Stream<DynamicTest> hidesNoFailure() {
        return refused(
                "TEMPLATE-001",
                "<#attempt>${nothing}<#recover>x</#attempt>",
                "<#list 1.. as i><#attempt>${nothing}<#recover></#attempt></#list>",
                "<#macro m><#attempt><@m/><#recover><@m/></#attempt></#macro><@m/>");
    }

    /** What is refused is refused in any dress. */
    @TestFactory
    Stream<DynamicTest> knowsWhatIsRefused() {
        return refused(
                "TEMPLATE-001",
                "${\"7*7\" ? eval}",
                "${\"7*7\"?\n  eval}",
                "${\"7*7\" <#-- so --> ? <#-- what --> eval}",
                "${\"${'7*7'?eval}\"}",
                "${(\"7*7\")?eval?string}",
                "${[\"7*7\"]?map(it -> it?eval)[0]}",
                "${true?then(\"7*7\"?eval, .now)}",
                "<#assign f = \"7*7\"?eval>",
                "<#if \"true\"?eval></#if>",
                "<#list [\"7*7\"] as it>${it?eval}</#list>",
                "<@.now/>",
                "${[.now]?join(\"\")}",
                "#{.now}",
                "<#function f x=.now><#return 1></#function>",
                "<#setting locale=\"nl\">");
    }

    /** Java's regular expressions can't be stopped, and padding takes memory at once: no template may use them. */
    @TestFactory
    Stream<DynamicTest> usesNothingThatCantBeStopped() {
        return refused(
                "TEMPLATE-001",
                "${\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"?matches(\"(a|a|a+)+\")?c}",
                "${\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"?replace(\"(a|a|a+)+$\", \"\", \"r\")}",
                "${\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"?split(\"(a|a|a+)+$\", \"r\")[0]}",
                "${\"x\"?left_pad(2000000000)}",
                "${\"x\"?right_pad(2000000000)}",
                "${\"x\"?leftPad(2000000000)}");
    }

    @TestFactory
    Stream<DynamicTest> writesNoPageOfItsOwnKind() {
        return Stream.of(
                        List.of(
                                "TEMPLATE-002",
                                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>"),
                        List.of("TEMPLATE-002", "<p>&nbsp;</p>"),
                        List.of("TEMPLATE-002", "<p>&xxe;</p>"),
                        List.of("TEMPLATE-002", "<p>"),
                        List.of("TEMPLATE-002", "${\"<p>\"?no_esc}"),
                        List.of("TEMPLATE-003", "<script>alert(1)</script>"),
                        List.of("TEMPLATE-003", "${\"<script>alert(1)</script>\"?no_esc}"),
                        List.of("TEMPLATE-003", "<iframe src=\"file:///etc/passwd\"/>"),
                        List.of("TEMPLATE-003", "<object data=\"file:///etc/passwd\"/>"),
                        List.of("TEMPLATE-003", "<style>@import 'file:///etc/passwd';</style>"),
                        List.of("TEMPLATE-003", "<link rel=\"stylesheet\" href=\"file:///etc/passwd\"/>"),
                        List.of("TEMPLATE-003", "<meta http-equiv=\"refresh\" content=\"0;url=http://localhost/\"/>"),
                        List.of("TEMPLATE-003", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        List.of(
                                "TEMPLATE-003",
                                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/>"),
                        List.of("TEMPLATE-003", "<p onclick=\"alert(1)\">x</p>"),
                        List.of("TEMPLATE-003", "<p style=\"background:url(file:///etc/passwd)\">x</p>"),
                        List.of("TEMPLATE-003", "<p><a href=\"javascript:alert(1)\">x</a></p>"),
                        List.of("TEMPLATE-003", "<p><a href=\"file:///etc/passwd\">x</a></p>"),
                        List.of("TEMPLATE-003", "<p><a href=\"data:text/html,x\">x</a></p>"),
                        List.of("TEMPLATE-009", "<figure><img src=\"file:///etc/passwd\" alt=\"x\"/></figure>"),
                        List.of("TEMPLATE-009", "<figure><img src=\"http://localhost/x.png\" alt=\"x\"/></figure>"),
                        List.of("TEMPLATE-009", "<figure><img src=\"../../secret.png\" alt=\"x\"/></figure>"),
                        List.of("TEMPLATE-009", "<figure><img src=\"plan:../../secret.png\" alt=\"x\"/></figure>"),
                        List.of("TEMPLATE-009", "<figure><img src=\"plan:/etc/passwd\" alt=\"x\"/></figure>"),
                        List.of("TEMPLATE-009", "<figure><img src=\"plan:plan.md\" alt=\"x\"/></figure>"),
                        List.of("TEMPLATE-008", "<p>${\"\\xE000s1\\xE001\"}</p>"),
                        List.of("TEMPLATE-008", "<p>&#xE000;s1&#xE001;</p>"),
                        List.of("TEMPLATE-008", "<p>&#xE000;page&#xE001;</p>"),
                        List.of("TEMPLATE-008", "<p>${pageNumber?substring(1)}</p>"),
                        List.of("TEMPLATE-008", "<p><a href=\"${pageNumber}\">x</a></p>"))
                .map(it -> dynamicTest(it.get(1), () -> refuse(it.get(0), it.get(1))));
    }

    private static Stream<DynamicTest> refused(String rule, String... bodies) {
        return Stream.of(bodies).map(body -> dynamicTest(body, () -> refuse(rule, body)));
    }

    private static void refuse(String rule, String body) {
        Layer own = TestPages.layer(Map.of(TestPages.SHORT, TestPages.page(body)));
        TemplateLimits limits = rule.equals("TEMPLATE-007") ? TestPages.IMPATIENT : TestPages.PATIENT;
        Checked<PageMaker.Made> made = TestPages.make(DocumentId.D1, own, "en", limits);
        assertThat(made.value()).as("what it wrote").isEmpty();
        assertThat(made.diagnostics()).singleElement().satisfies(it -> {
            assertThat(it.rule().id()).isEqualTo(rule);
            assertThat(printed(it))
                    .containsAnyOf("templates/" + TestPages.SHORT, "plan.md:1:1")
                    .doesNotContain(GIVEN_AWAY)
                    .doesNotContain("Maria");
        });
    }

    private static String printed(Diagnostic diagnostic) {
        return new DiagnosticPrinter(DiagnosticMessages.in(Locale.ENGLISH), "").print(diagnostic);
    }
}
