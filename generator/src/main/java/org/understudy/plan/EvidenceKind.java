package org.understudy.plan;

/** Papers that prove an event or a right. */
public enum EvidenceKind implements Term {
    DEATH_CERTIFICATE,
    MEDICAL_CERTIFICATE,
    GRANT_OF_PROBATE,
    CERTIFICATE_OF_INHERITANCE,
    EXECUTOR_CERTIFICATE,
    POWER_OF_ATTORNEY,
    COURT_ORDER,
    IDENTITY_DOCUMENT,
    COMPANY_EXTRACT,
    POLICE_REPORT,
    OBITUARY,
    CONTRACT,
    INVOICE,
    OTHER
}
