package org.understudy.read;

import org.understudy.source.SourceFile;

/**
 * One file of the provider catalogue.
 *
 * @param id the file name without its ending
 */
public record ProviderDocument(String id, SourceFile file, Value.Mapping facts) {}
