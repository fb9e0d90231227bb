package org.understudy.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.access.AccessNode;
import org.understudy.access.AccessNode.Sort;
import org.understudy.access.AccessRule;
import org.understudy.access.AccessRule.Kind;
import org.understudy.plan.Account;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Device;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.template.view.Mention;
import org.understudy.template.view.WayLine;
import org.understudy.template.view.WayLine.Source;
import org.understudy.template.view.WayLine.WayType;

/** What a person does who applies a rule. */
final class RunbookWays {
    private static final Set<Sort> THINGS = EnumSet.of(Sort.DEVICE, Sort.COPY, Sort.PASSPHRASE, Sort.SHARE);

    private final Plan plan;
    private final RunbookNames names;
    private final RunbookSources sources;

    RunbookWays(Plan plan, RunbookNames names, RunbookSources sources) {
        this.plan = plan;
        this.names = names;
        this.sources = sources;
    }

    /**
     * What is done; empty where nobody does anything, since it is so, or where it is done in another step or in what the rest of the
     * step says.
     */
    Optional<WayLine> of(AccessRule rule) {
        Sort head = rule.head().sort();
        if (THINGS.contains(head)) {
            return Optional.of(thing(rule));
        }
        return switch (head) {
            case FIRST_FACTOR -> Optional.of(first(rule));
            case SECOND_FACTOR -> Optional.of(second(rule));
            case FACTOR -> Optional.of(factor(rule));
            case ACCOUNT -> Optional.of(account(rule));
            case DEVICE_OPEN -> Optional.of(unlock(rule));
            case NUMBER -> Optional.of(number(rule));
            case PLACE -> Optional.of(enter(rule));
            case EVIDENCE ->
                Optional.of(new WayLine(
                        WayType.PAPER, List.of(), Optional.empty(), papers(Stream.of(rule.head())), rule.delay()));
            default -> Optional.empty();
        };
    }

    private WayLine thing(AccessRule rule) {
        if (has(rule, Sort.SHARE) || has(rule, Sort.SHARE_GROUP)) {
            return way(WayType.SHARES, rule, Stream.empty());
        } else if (has(rule, Sort.SECRET)) {
            return secret(WayType.TAKE, rule);
        }
        return found(WayType.TAKE, rule);
    }

    private WayLine first(AccessRule rule) {
        AccessNode by = rule.body().get(0);
        boolean reset = rule.kind() == Kind.RESET;
        return switch (by.sort()) {
            case SECRET -> secret(WayType.PASSWORD, rule);
            case ACCOUNT ->
                way(reset ? WayType.RESET_BY_EMAIL : throughAccount(rule.head(), by), rule, by.of().stream());
            case NUMBER -> way(WayType.RESET_BY_PHONE, rule, by.of().stream());
            case FACTOR -> way(WayType.RECOVERY_CODE, rule, Stream.empty());
            default -> way(WayType.PASSKEY, rule, by.of().stream());
        };
    }

    private WayType throughAccount(AccessNode head, AccessNode by) {
        return account(head).signIn().flatMap(Account.SignIn::via).equals(by.of()) ? WayType.VIA : WayType.PASSKEY;
    }

    private Account account(AccessNode of) {
        return plan.account(of.of().orElseThrow());
    }

    /** That a factor is met, as something to try: the rule for how it is met belongs to another step or is left open. */
    private WayLine second(AccessRule rule) {
        AccessNode factor = rule.body().get(0);
        if (isRecoveryCode(factor)) {
            return way(WayType.RECOVERY_CODE, rule, Stream.empty());
        }
        SecondFactor how = factor(factor);
        if (how instanceof SecondFactor.Totp totp) {
            WayType type = totp.devices().isEmpty() ? WayType.TOTP_SEED : WayType.TOTP;
            return way(type, rule, totp.devices().stream());
        }
        return way(type(how), rule, holder(how));
    }

    private static boolean isRecoveryCode(AccessNode factor) {
        return !factor.part().chars().allMatch(Character::isDigit);
    }

    private SecondFactor factor(AccessNode factor) {
        return account(factor).signIn().orElseThrow().secondFactors().get(Integer.parseInt(factor.part()));
    }

    private static Stream<Ref> holder(SecondFactor how) {
        if (how instanceof SecondFactor.HardwareKey key) {
            return Stream.of(key.device());
        } else if (how instanceof SecondFactor.Sms sms) {
            return Stream.of(sms.sim());
        } else if (how instanceof SecondFactor.Passkey passkey) {
            return Stream.of(passkey.holder());
        } else if (how instanceof SecondFactor.Push push) {
            return Stream.of(push.device());
        }
        return how instanceof SecondFactor.EmailCode mail ? Stream.of(mail.account()) : Stream.empty();
    }

    private static WayType type(SecondFactor how) {
        if (how instanceof SecondFactor.Totp) {
            return WayType.TOTP;
        } else if (how instanceof SecondFactor.BackupCodes) {
            return WayType.BACKUP_CODES;
        } else if (how instanceof SecondFactor.HardwareKey) {
            return WayType.HARDWARE_KEY;
        } else if (how instanceof SecondFactor.Sms) {
            return WayType.SMS;
        } else if (how instanceof SecondFactor.Passkey) {
            return WayType.PASSKEY;
        }
        return how instanceof SecondFactor.Push ? WayType.PUSH : WayType.EMAIL;
    }

    private WayLine factor(AccessRule rule) {
        boolean recovery = isRecoveryCode(rule.head());
        WayType type = recovery ? WayType.RECOVERY_CODE : type(factor(rule.head()));
        if (has(rule, Sort.SECRET)) {
            return secret(type == WayType.TOTP ? WayType.TOTP_SEED : type, rule);
        } else if (recovery || type == WayType.BACKUP_CODES) {
            return found(type, rule);
        }
        return way(type, rule, rule.body().get(0).of().stream());
    }

    private WayLine account(AccessRule rule) {
        boolean own = rule.body().stream().anyMatch(sources::isSelf);
        return switch (rule.kind()) {
            case EMERGENCY ->
                way(own ? WayType.OWN_EMERGENCY_ACCESS : WayType.EMERGENCY_ACCESS, rule, sources.others(rule));
            case SUPPORT -> way(WayType.SUPPORT, rule, Stream.empty());
            case RESET -> way(own ? WayType.OWN_ACCESS : WayType.ADMINISTRATOR, rule, sources.others(rule));
            default -> way(own ? WayType.OWN_ACCESS : WayType.SIGN_IN, rule, Stream.empty());
        };
    }

    private WayLine unlock(AccessRule rule) {
        boolean synchronised = rule.body().get(0).sort() == Sort.ACCOUNT;
        for (AccessNode by : rule.body()) {
            switch (by.sort()) {
                case SECRET -> {
                    return synchronised
                            ? way(WayType.SYNCHRONISED, rule, rule.body().get(0).of().stream())
                            : secret(WayType.PIN, rule);
                }
                case BIOMETRIC -> {
                    return by.of().filter(it -> sources.isRecipient(it)).isPresent()
                            ? way(WayType.OWN_BIOMETRIC, rule, Stream.empty())
                            : way(WayType.BIOMETRIC, rule, by.of().stream());
                }
                case DEVICE_OPEN -> {
                    return way(WayType.WITH_DEVICE, rule, by.of().stream());
                }
                case ACCOUNT -> {
                    if (!synchronised || rule.body().size() == 1) {
                        return way(synchronised ? WayType.SYNCHRONISED : WayType.WITH_ACCOUNT, rule, by.of().stream());
                    }
                }
                default -> {}
            }
        }
        return way(WayType.NO_LOCK, rule, Stream.empty());
    }

    private WayLine number(AccessRule rule) {
        AccessNode by = rule.body().get(0);
        WayType type = by.sort() == Sort.ACCOUNT
                ? WayType.NEW_CARD
                : by.of().equals(rule.head().of()) && isCard(by) ? WayType.ANY_PHONE : WayType.PHONE;
        return way(type, rule, by.of().stream());
    }

    private boolean isCard(AccessNode device) {
        return plan.device(device.of().orElseThrow()).type() == Device.Type.SIM;
    }

    private WayLine enter(AccessRule rule) {
        Optional<Ref> outer = plan.place(rule.head().of().orElseThrow()).inside();
        if (sources.others(rule).findAny().isPresent()) {
            return way(WayType.LET_IN, rule, sources.others(rule));
        }
        for (AccessNode by : rule.body()) {
            if (by.sort() == Sort.SECRET) {
                return secret(WayType.CODE, rule);
            } else if (by.sort() == Sort.ACCOUNT) {
                return way(WayType.WITH_ACCOUNT, rule, by.of().stream());
            } else if (by.sort() == Sort.PLACE
                    && by.part().isEmpty()
                    && !by.of().equals(outer)) {
                return way(WayType.KEY, rule, by.of().stream());
            }
        }
        boolean own = rule.body().stream().anyMatch(sources::isSelf);
        return way(own ? WayType.MAY_ENTER : WayType.NO_LOCK, rule, Stream.empty());
    }

    private static boolean has(AccessRule rule, Sort sort) {
        return rule.body().stream().anyMatch(node -> node.sort() == sort);
    }

    private WayLine secret(WayType type, AccessRule rule) {
        AccessNode secret = rule.body().stream()
                .filter(node -> node.sort() == Sort.SECRET)
                .findFirst()
                .orElseThrow();
        return way(type, rule, List.of(), Optional.of(sources.of(secret)));
    }

    private WayLine found(WayType type, AccessRule rule) {
        return way(type, rule, List.of(), Optional.of(sources.of(rule)));
    }

    private WayLine way(WayType type, AccessRule rule, Stream<Ref> with) {
        return way(type, rule, names.names(with), Optional.empty());
    }

    private WayLine way(WayType type, AccessRule rule, List<Mention> with, Optional<Source> from) {
        return new WayLine(type, with, from, papers(rule.body().stream()), rule.delay());
    }

    private static List<EvidenceKind> papers(Stream<AccessNode> nodes) {
        return nodes.filter(node -> node.sort() == Sort.EVIDENCE)
                .flatMap(node -> Stream.of(EvidenceKind.values())
                        .filter(kind -> kind.term().equals(node.part())))
                .toList();
    }
}
