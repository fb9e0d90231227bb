package org.understudy.read;

import org.understudy.source.SourceFile;

/**
 * A file of facts that plans share: an entry of the provider catalogue, or a jurisdiction.
 *
 * @param id what it is called in a plan
 */
public record DataDocument(String id, SourceFile file, Value.Mapping facts) {}
