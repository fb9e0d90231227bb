package org.understudy.plan;

import java.util.EnumSet;
import java.util.Set;

/** The catalogue of documents a pack can hold. */
public enum DocumentId {
    D0(Confidentiality.CONFIDENTIAL),
    D1(Confidentiality.CONFIDENTIAL),
    D2(Confidentiality.PROTECTED),
    D3(Confidentiality.PROTECTED),
    D4(Confidentiality.PROTECTED),
    D5(Confidentiality.CONFIDENTIAL),
    D6(Confidentiality.CONFIDENTIAL),
    D7(Confidentiality.CONFIDENTIAL),
    D8(Confidentiality.CONFIDENTIAL),
    L0(Confidentiality.LAWYER_READY),
    L1(Confidentiality.LAWYER_READY),
    L2(Confidentiality.LAWYER_READY),
    L3(Confidentiality.LAWYER_READY),
    L4(Confidentiality.LAWYER_READY),
    L5(Confidentiality.LAWYER_READY),
    L6(Confidentiality.LAWYER_READY),
    L7(Confidentiality.LAWYER_READY),
    L8(Confidentiality.LAWYER_READY),
    L9(Confidentiality.LAWYER_READY),
    L10(Confidentiality.LAWYER_READY),
    L11(Confidentiality.LAWYER_READY),
    L12(Confidentiality.LAWYER_READY),
    L13(Confidentiality.LAWYER_READY),
    L14(Confidentiality.LAWYER_READY),
    /** The author's own annexes, a file each; made where the pack names any. */
    LA(Confidentiality.LAWYER_READY),
    /** All lawyer-ready documents of a pack in one; made where there are two or more. */
    LB(Confidentiality.LAWYER_READY);

    private static final Set<DocumentId> WITHOUT_ACCOUNTS =
            EnumSet.of(D0, D4, D5, D6, D7, L0, L1, L6, L8, L11, L12, L13, L14);

    /** Those that say what they say in tables, too. */
    private static final Set<DocumentId> IN_TABLES = EnumSet.of(D6, L1, L2, L3);

    private final Confidentiality confidentiality;

    DocumentId(Confidentiality confidentiality) {
        this.confidentiality = confidentiality;
    }

    public Confidentiality confidentiality() {
        return confidentiality;
    }

    /** Whether it can be had as a spreadsheet. */
    public boolean inTables() {
        return IN_TABLES.contains(this);
    }

    /** Whether it says nothing without accounts; a pack of others only needn't cover any. */
    public boolean needsAccounts() {
        return !WITHOUT_ACCOUNTS.contains(this);
    }
}
