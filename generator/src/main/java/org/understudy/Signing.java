package org.understudy;

import java.nio.file.Path;
import java.util.Optional;
import org.understudy.plan.SecretRef;

/**
 * What PDFs and manifests are signed with.
 *
 * @param keyStore a PKCS #12 file, outside the repository of the plan
 * @param password the name of its password, never the password: {@code env:NAME}, {@code vault:Signature} …
 * @param alias which of its keys; may be left out where there is one
 */
public record Signing(Path keyStore, SecretRef password, Optional<String> alias) {}
