package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.golden.Golden;
import org.understudy.history.ChangeWords;
import org.understudy.history.Field;
import org.understudy.history.PlanShape;
import org.understudy.history.Value;
import org.understudy.text.Language;

/** What is added to plans can't be forgotten where changes are told: it needs a name in every language, and a decision who is told. */
class ChangeLabelsTest {
    private static final PlanShape SHAPE = PlanShape.ofPlans();

    private static ChangeWords words(Language language) throws Exception {
        return new ChangeWords(new TemplateLayers(List.of(Layer.builtIn())).messages(language), ref -> ref.id());
    }

    @Test
    void thereIsSomethingToName() {
        assertThat(SHAPE.fields()).hasSizeGreaterThan(180);
        assertThat(SHAPE.kinds()).hasSizeGreaterThan(25);
        assertThat(SHAPE.constants()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyComponentHasALabel(Language language) throws Exception {
        ChangeWords words = words(language);
        assertThat(SHAPE.fields())
                .allSatisfy(field -> assertThatCode(
                                () -> assertThat(words.label(field)).isNotBlank())
                        .as(field.toString())
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindHasAName(Language language) throws Exception {
        ChangeWords words = words(language);
        assertThat(SHAPE.kinds())
                .allSatisfy(kind -> assertThatCode(
                                () -> assertThat(words.kind(kind)).isPresent())
                        .as(kind.toString())
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantHasAWord(Language language) throws Exception {
        ChangeWords words = words(language);
        assertThat(SHAPE.constants()).allSatisfy(type -> {
            for (Object constant : type.getEnumConstants()) {
                if (constant != org.understudy.plan.DocumentId.LA && constant != org.understudy.plan.DocumentId.LB) {
                    assertThatCode(() -> words.of(new Value.Constant((Enum<?>) constant)))
                            .as(constant.toString())
                            .doesNotThrowAnyException();
                }
            }
        });
    }

    @Test
    void noLabelIsForNothing() throws Exception {
        var messages = new TemplateLayers(List.of(Layer.builtIn())).messages(Language.EN);
        Set<String> used = SHAPE.fields().stream()
                .map(it -> it.name().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(messages.keys().stream()
                        .filter(it -> it.startsWith("change."))
                        .map(it -> it.replaceAll(".*\\.", ""))
                        .filter(it ->
                                !Set.of("id", "kept-apart", "words", "part").contains(it)))
                .allSatisfy(it -> assertThat(used.contains(it)
                                || messages.keys().stream()
                                        .anyMatch(key -> key.matches("change\\.(nature|algorithm|format|odt)\\." + it)))
                        .as(it)
                        .isTrue());
    }

    /** A new component, or type, shows up here: whether lawyers are told is to be decided, not to happen. */
    @Test
    void whatLawyersAreTold() {
        String extents = SHAPE.fields().stream()
                .map(it -> it.owner().getName().replaceAll(".*\\.", "").replace('$', '.') + "." + it.name() + "  "
                        + ToldToLawyers.of(it))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.assertEqual(Golden.path("amendment/told-to-lawyers.txt"), extents);
    }

    @Test
    void secretsAreToldToNobody() {
        for (Field field : SHAPE.fields()) {
            assertThat(field.name().matches("password|codes|secret|passphrase|value|code")
                            && ToldToLawyers.of(field) == ToldToLawyers.Extent.IN_FULL
                            && field.owner() != org.understudy.plan.Person.Contact.class)
                    .as(field.toString())
                    .isFalse();
        }
    }
}
