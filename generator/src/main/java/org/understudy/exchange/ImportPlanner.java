package org.understudy.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.exchange.ImportDraft.Change;
import org.understudy.exchange.ImportDraft.ImportedAccount;
import org.understudy.exchange.format.Export;
import org.understudy.exchange.format.ExportedItem;
import org.understudy.exchange.format.ExportedItem.Nature;
import org.understudy.exchange.format.OneTimePassword;
import org.understudy.plan.Account;
import org.understudy.plan.Account.SecondFactor.Totp;
import org.understudy.plan.Account.SignIn;
import org.understudy.plan.Capacity;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.read.PlanDocuments;
import org.understudy.vault.EntryPath;
import org.understudy.vault.SecretUnavailableException;

/**
 * Works out what an export means for a plan: new accounts, changes in the vault, and what to tell. A file that is there is never changed.
 * For one import.
 */
public final class ImportPlanner {
    private final Export export;
    private final VaultView vault;
    private final Capacity capacity;
    private final KnownProviders providers;
    private final Categories categories = new Categories();
    private final Customers customers;
    private final AccountIds ids;
    private final AccountMatcher matcher;
    private final EntryPlaces places;
    private final ImportReport report = new ImportReport();
    private final Map<String, String> files = new TreeMap<>();
    private final List<EntryDraft> entries = new ArrayList<>();
    private final List<ImportedAccount> accounts = new ArrayList<>();
    private final Set<String> seeded = new HashSet<>();

    /** @param capacity on whose behalf new accounts are held, unless their folder tells a customer */
    public ImportPlanner(Plan plan, PlanDocuments documents, Export export, VaultView vault, Capacity capacity) {
        this.export = export;
        this.vault = vault;
        this.capacity = capacity;
        this.providers = new KnownProviders(documents);
        this.customers = new Customers(plan);
        this.ids = new AccountIds(documents);
        this.matcher = new AccountMatcher(plan, export.format());
        this.places = new EntryPlaces(vault);
    }

    /** @throws SecretUnavailableException if the vault can't be opened, or has two entries with one path */
    public ImportDraft draft() throws SecretUnavailableException {
        for (ExportedItem item : export.items()) {
            take(item);
        }
        Set<String> present =
                new HashSet<>(export.items().stream().map(ExportedItem::key).toList());
        matcher.imported().forEach((key, account) -> {
            if (!present.contains(key)) {
                report.add(Diagnostic.at(account.origin().at("imported"), ImportRules.GONE, account.ref()));
            }
        });
        return new ImportDraft(files, entries, accounts, report.findings(capacity));
    }

    private void take(ExportedItem item) throws SecretUnavailableException {
        Described described = Described.of(item, providers);
        Optional<Account> known = matcher.madeFrom(item.key());
        report.hear(item, described);
        if (item.state() != ExportedItem.State.ACTIVE) {
            report.outOfUse(described);
        } else if (known.isPresent()) {
            update(known.get(), item, described);
        } else if (isAuthenticator(item)) {
            Optional<Account> account =
                    matcher.forSeed(described).filter(it -> mainEntry(it).isPresent());
            if (account.isPresent() && seeded.add(account.get().id())) {
                addSeed(account.get(), item);
            } else {
                add(item, described);
            }
        } else if (isLogin(item)) {
            Optional<Account> alike = matcher.alike(described);
            if (alike.isPresent()) {
                report.known(alike.get(), described, export.format().term(), item.key());
            } else {
                add(item, described);
            }
        } else {
            keep(item, described);
        }
    }

    private static boolean isAuthenticator(ExportedItem item) {
        return item.nature() == Nature.AUTHENTICATOR;
    }

    private static boolean isLogin(ExportedItem item) {
        return item.nature() == Nature.LOGIN
                && (item.password().isPresent()
                        || !item.userName().isBlank()
                        || !item.urls().isEmpty()
                        || !item.oneTimePasswords().isEmpty());
    }

    private void add(ExportedItem item, Described described) throws SecretUnavailableException {
        EntryPath path = places.place(described, item.key());
        SecretRef password = path.ref(Optional.empty());
        SecretRef otp = path.ref(Optional.of(ItemValues.OTP));
        String id = ids.next(described.title());
        Optional<String> customer = customers.of(described.folder());
        var text = new AccountText(
                described.title(),
                described.provider(),
                described.host().orElse(described.title()),
                described.url(),
                categories.guess(described.provider(), described.folder()).orElse(org.understudy.plan.Category.OTHER),
                customer.isPresent() ? Capacity.HELD_FOR_CUSTOMER : capacity,
                customer,
                described.userName(),
                item.password().map(it -> password),
                timeBased(item).map(it -> new AccountText.Seed(otp, it)),
                export.format().term(),
                item.key());
        files.put("accounts/" + id + ".md", text.text());
        var merge = new EntryMerge(vault, path);
        merge.of(item.key());
        new ItemValues(item, described).offer(merge, path, password, otp);
        remember(merge, described);
        entries.addAll(merge.drafts());
        accounts.add(new ImportedAccount(id, password, Change.NEW));
        report.assumed(id);
        report.codes(id, item);
    }

    private static void remember(EntryMerge merge, Described described) {
        merge.differs("account name", described.title(), described.title());
        merge.differs("account username", described.userName(), described.userName());
        merge.differs("account url", described.url().orElse(""), described.url().orElse(""));
    }

    /** The first that a plan can describe. */
    private static Optional<OneTimePassword> timeBased(ExportedItem item) {
        return item.oneTimePasswords().stream().findFirst().filter(it -> it.kind() == OneTimePassword.Kind.TIME);
    }

    private void update(Account account, ExportedItem item, Described described) throws SecretUnavailableException {
        Optional<EntryPath> named = mainEntry(account);
        Optional<EntryPath> main = named.isPresent() ? named : places.former(described, item.key());
        if (main.isEmpty()) {
            if (item.password().isPresent() || !item.oneTimePasswords().isEmpty()) {
                report.differs(account, "access.sign-in", "password", "vault");
            }
            return;
        }
        SecretRef password = passwordOf(account).orElseGet(() -> main.get().ref(Optional.empty()));
        SecretRef otp = seedOf(account).orElseGet(() -> main.get().ref(Optional.of(ItemValues.OTP)));
        var merge = new EntryMerge(vault, main.get());
        merge.of(item.key());
        new ItemValues(item, described).offer(merge, main.get(), password, otp);
        compare(account, described, merge);
        merge.conflicts().forEach(it -> report.differs(account, "access.sign-in", it, "secret"));
        if (item.password().isPresent() && passwordOf(account).isEmpty()) {
            report.differs(account, "access.sign-in", "password: " + PlainLine.quoted(password.toString()), "add");
        }
        tellOfSeed(account, item, otp);
        finish(account, merge, password);
    }

    private void finish(Account account, EntryMerge merge, SecretRef password) {
        Change change = merge.changes() ? Change.CHANGED : Change.SAME;
        entries.addAll(merge.drafts());
        accounts.add(new ImportedAccount(account.id(), password, change));
    }

    private void compare(Account account, Described described, EntryMerge merge) {
        String name = account.name().inOriginal();
        if (merge.differs("account name", described.title(), name)) {
            report.differs(account, "name", described.title(), "own");
        }
        String userName = account.signIn().flatMap(SignIn::username).orElse("");
        if (!described.userName().isEmpty() && merge.differs("account username", described.userName(), userName)) {
            report.differs(account, "access.sign-in.username", described.userName(), "own");
        }
        String url = account.url().map(Object::toString).orElse("");
        if (described.url().isPresent()
                && merge.differs("account url", described.url().get(), url)) {
            report.differs(account, "url", described.url().get(), "own");
        }
    }

    private void addSeed(Account account, ExportedItem item) throws SecretUnavailableException {
        EntryPath main = mainEntry(account).orElseThrow();
        SecretRef otp = seedOf(account).orElseGet(() -> main.ref(Optional.of(ItemValues.OTP)));
        var merge = new EntryMerge(vault, main);
        for (OneTimePassword seed : item.oneTimePasswords()) {
            merge.offer("otp of " + item.key(), otp, seed.uri());
        }
        merge.conflicts().forEach(it -> report.differs(account, "access.sign-in.second-factor", "otp", "secret"));
        report.codes(account.id(), item);
        tellOfSeed(account, item, otp);
        finish(account, merge, otp);
    }

    private void tellOfSeed(Account account, ExportedItem item, SecretRef otp) {
        if (seedOf(account).isEmpty()) {
            timeBased(item)
                    .map(it -> "- totp: " + AccountText.totp(new AccountText.Seed(otp, it)))
                    .ifPresent(line -> report.differs(account, "access.sign-in.second-factor", line, "second-factor"));
        }
    }

    private void keep(ExportedItem item, Described described) throws SecretUnavailableException {
        EntryPath path = places.place(described, item.key());
        var merge = new EntryMerge(vault, path);
        merge.of(item.key());
        new ItemValues(item, described)
                .offer(merge, path, path.ref(Optional.empty()), path.ref(Optional.of(ItemValues.OTP)));
        merge.conflicts().forEach(it -> report.conflict(path, it));
        entries.addAll(merge.drafts());
        report.kept(path);
    }

    /** The entry of the vault that the account's password, else its seed, is in. */
    private static Optional<EntryPath> mainEntry(Account account) {
        return passwordOf(account).or(() -> seedOf(account)).map(it -> EntryPath.parse(it.locator()));
    }

    private static Optional<SecretRef> passwordOf(Account account) {
        return account.signIn().flatMap(SignIn::password).filter(ImportPlanner::inVault);
    }

    private static Optional<SecretRef> seedOf(Account account) {
        return account.signIn().stream()
                .flatMap(it -> it.secondFactors().stream())
                .filter(Totp.class::isInstance)
                .flatMap(it -> ((Totp) it).secret().stream())
                .filter(ImportPlanner::inVault)
                .findFirst();
    }

    private static boolean inVault(SecretRef ref) {
        return ref.scheme() == SecretRef.Scheme.VAULT;
    }
}
