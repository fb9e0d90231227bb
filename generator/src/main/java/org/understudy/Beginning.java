package org.understudy;

import java.nio.file.Path;
import java.util.Optional;
import org.understudy.text.Language;

/**
 * A plan that is to be begun.
 *
 * @param folder of its repository; may be missing yet
 * @param language that the examples are written in
 * @param passwordFile where the vault's password is written if nobody says one: outside the folder, only its owner may read it
 */
public record Beginning(Path folder, Language language, Optional<Path> passwordFile) {}
