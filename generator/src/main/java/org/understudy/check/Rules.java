package org.understudy.check;

import java.util.List;

/** The rules that are held against every plan. */
final class Rules {
    /** In the order of their ids. */
    static final List<Rule> ALL = List.of(
            new NoSecondFactor(),
            new TextMessagesOnly(),
            new OneThingForBothFactors(),
            new NoBackupCodes(),
            new BackupCodesUsedUp(),
            new StaleBackupCodes(),
            new SingleHardwareKey(),
            new KeyWithoutPin(),
            new PasskeyOnOneDevice(),
            new PasskeyBeyondRecipients(),
            new AuthenticatorWithoutBackup(),
            new NumberAtRisk(),
            new UnusualCodes(),
            new NeedlesslyPrintedSeed(),
            new BackupCodesRunningOut(),
            new LiteralSecret(),
            new ReviewOverdue(),
            new DrillOverdue(),
            new RenewalAtRisk(),
            new StaleProviderFacts(),
            new OutdatedCopy());

    private Rules() {}
}
