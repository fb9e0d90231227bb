package org.understudy.plan;

/** What an account is for. */
public enum Category implements Term {
    EMAIL,
    DOMAIN,
    DNS,
    HOSTING,
    CLOUD,
    WEBSITE,
    CODE,
    BANK,
    PAYMENT,
    ACCOUNTING,
    TAX,
    INSURANCE,
    PENSION,
    PASSWORD_MANAGER,
    PHONE,
    INTERNET,
    IDENTITY,
    GOVERNMENT,
    OFFICE,
    STORAGE,
    BACKUP,
    MONITORING,
    REMOTE_ACCESS,
    SOCIAL,
    MESSAGING,
    SHOP,
    SUBSCRIPTION,
    CRM,
    OTHER
}
