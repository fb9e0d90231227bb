package org.understudy.render.docx;

/**
 * What a part of a package refers to (ISO/IEC 29500-2, 6.5).
 *
 * @param type the last segment of its URI: {@code header}
 * @param target the path of a part, without a slash at its start; or the address of something outside
 */
record Relationship(String id, String type, String target, boolean external) {}
