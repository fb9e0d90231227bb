package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.DocumentId;
import org.understudy.plan.SecretRef;
import org.understudy.template.view.EnvelopeLabelView;
import org.understudy.template.view.KeySheetView;
import org.understudy.template.view.SecretSlot;
import org.understudy.template.view.ShareCardView;
import org.understudy.template.view.SuccessionView;
import org.understudy.vault.Secret;

/** What a view can hold, walked from its type through everything that its components can hold. */
class ViewTypesTest {
    private static final Set<Class<?>> VALUES = Set.of(
            String.class,
            Integer.class,
            int.class,
            Boolean.class,
            boolean.class,
            LocalDate.class,
            URI.class,
            BigDecimal.class,
            Currency.class);

    private static Stream<DocumentId> withoutSecrets() {
        return PageMaker.documents().stream()
                .filter(document -> document.confidentiality() != Confidentiality.PROTECTED)
                .sorted();
    }

    @Test
    void thereAreSome() {
        assertThat(withoutSecrets()).contains(DocumentId.D0, DocumentId.D1, DocumentId.D8);
    }

    @TestFactory
    Stream<DynamicTest> viewsOfDocumentsWithoutSecretsHaveNoPlaceForOne() {
        return withoutSecrets()
                .map(document -> dynamicTest(
                        document.name(),
                        () -> assertThat(reached(PageMaker.views(document)))
                                .hasSizeGreaterThan(5)
                                .doesNotContain(SecretSlot.class, SecretRef.class, Secret.class)
                                .allSatisfy(type -> assertThat(isKnown(type))
                                        .as(type.getName())
                                        .isTrue())));
    }

    @Test
    void theWalkFindsThePlacesForSecretsWhereThereAre() {
        assertThat(reached(Set.of(SuccessionView.class)))
                .contains(SecretSlot.class)
                .doesNotContain(SecretRef.class, Secret.class);
    }

    /** Nothing that could hold anything, such as {@code Object} or an interface that anybody may implement. */
    private static boolean isKnown(Class<?> type) {
        return VALUES.contains(type)
                || type.isEnum()
                || type.isRecord()
                || type == List.class
                || type == Optional.class
                || type.isSealed()
                || type.getPackageName().equals("org.understudy.text");
    }

    /** Its parts are files of their own: a label has no place for what the paper in its envelope holds. */
    @Test
    void ofThePapersWithKeysOnlyTheLabelHasNoPlaceForOne() {
        assertThat(PageMaker.views(DocumentId.D4))
                .containsExactlyInAnyOrder(KeySheetView.class, ShareCardView.class, EnvelopeLabelView.class);
        for (Class<? extends Record> view : PageMaker.views(DocumentId.D4)) {
            Set<Class<?>> reached = reached(Set.of(view));
            assertThat(reached.contains(SecretSlot.class))
                    .as(view.getSimpleName())
                    .isEqualTo(view != EnvelopeLabelView.class);
            assertThat(reached).doesNotContain(SecretRef.class, Secret.class);
        }
    }

    private static Set<Class<?>> reached(Set<Class<? extends Record>> views) {
        Set<Class<?>> reached = new LinkedHashSet<>();
        views.forEach(view -> walk(view, reached));
        return reached;
    }

    private static void walk(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType generic) {
            walk(generic.getRawType(), reached);
            for (Type argument : generic.getActualTypeArguments()) {
                walk(argument, reached);
            }
        } else if (type instanceof Class<?> plain) {
            if (reached.add(plain) && plain.isRecord()) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    walk(component.getGenericType(), reached);
                }
            } else if (plain.isSealed()) {
                for (Class<?> kind : plain.getPermittedSubclasses()) {
                    if (!reached.contains(kind)) {
                        walk(kind, reached);
                    }
                }
            }
        } else {
            throw new AssertionError("a view holds " + type);
        }
    }
}
