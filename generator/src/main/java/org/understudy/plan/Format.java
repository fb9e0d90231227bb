package org.understudy.plan;

/** A file format that documents are made in; its term is the file name's ending. */
public enum Format implements Term {
    PDF,
    ODT,
    DOCX,
    XLSX
}
