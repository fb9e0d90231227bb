package org.understudy.check;

import java.util.List;

/** The rules that are held against every plan. */
final class Rules {
    /** In the order of their ids. */
    static final List<Rule> ALL = List.of(
            new UnreachableByAnyone(),
            new LiveClaimFails(),
            new SinglePointOfFailure(),
            new CutPairOfCritical(),
            new RecoveryCycle(),
            new LockedInsideItself(),
            new DeadlineMissed(),
            new Backdoor(),
            new PrematureAccess(),
            new BiometricOnly(),
            new NeedsOwnAccount(),
            new ReachesTooMuch(),
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
            new NamedInProse(),
            new RoleUnassigned(),
            new RoleNotAccepted(),
            new KeyHolderIsCopyHolder(),
            new SingleHolder(),
            new CopiesInOnePlace(),
            new QuorumImpossible(),
            new QuorumTrivial(),
            new ContactUnreachable(),
            new NoSecondAdmin(),
            new LegacyToolUnset(),
            new LiteralSecret(),
            new PassphraseReused(),
            new ReviewOverdue(),
            new DrillOverdue(),
            new RenewalAtRisk(),
            new StaleProviderFacts(),
            new OutdatedCopy());

    private Rules() {}
}
