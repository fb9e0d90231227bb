package org.understudy.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.understudy.plan.Category;

/** Guesses what an account is for, by its provider, else by the folder that it was in. */
final class Categories {
    private final Properties byProvider = new Properties();

    Categories() {
        try (InputStream in = Objects.requireNonNull(Categories.class.getResourceAsStream("categories.properties"))) {
            byProvider.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Category> guess(Optional<String> provider, List<String> folder) {
        return provider.flatMap(id -> Optional.ofNullable(byProvider.getProperty(id)))
                .flatMap(Categories::named)
                .or(() -> folder.stream()
                        .map(AccountIds::slug)
                        .flatMap(slug -> named(slug).or(() -> named(slug.replaceFirst("s$", ""))).stream())
                        .findFirst());
    }

    private static Optional<Category> named(String term) {
        return Arrays.stream(Category.values())
                .filter(it -> it.term().equals(term))
                .findFirst();
    }
}
