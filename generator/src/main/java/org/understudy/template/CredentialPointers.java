package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Account;
import org.understudy.plan.Custody;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.SecretRef;
import org.understudy.template.view.Pointer;

/**
 * Where the access data of accounts are kept, as far as a lawyer may know: never what an entry of a vault is called, nor a user
 * name. Copies are those that the pack tells of.
 */
final class CredentialPointers {
    private final LegalViews legal;
    private final EstateNames names;
    private final CustodyCards custody;

    CredentialPointers(LegalViews legal, EstateNames names) {
        this.legal = legal;
        this.names = names;
        this.custody = new CustodyCards(legal.disclosure(), legal.names());
    }

    /** Empty where it isn't on file. */
    List<Pointer> of(Account account) {
        var pointers = new ArrayList<Pointer>();
        account.signIn().ifPresent(signIn -> {
            signIn.via()
                    .ifPresent(via -> pointers.add(
                            pointer(Pointer.Kind.THROUGH, names.mention(via).text())));
            signIn.passkey()
                    .ifPresent(on -> pointers.add(
                            pointer(Pointer.Kind.PASSKEY, names.mention(on).text())));
            signIn.password().ifPresent(password -> {
                pointers.add(new Pointer(kept(password), Optional.empty(), List.of()));
                sealed(account, pointers);
            });
        });
        return List.copyOf(pointers);
    }

    private static Pointer pointer(Pointer.Kind kind, String in) {
        return new Pointer(kind, Optional.of(in), List.of());
    }

    private static Pointer.Kind kept(SecretRef secret) {
        return switch (secret.scheme()) {
            case VAULT, PASS -> Pointer.Kind.PASSWORD_MANAGER;
            case ENV, FILE, SERVER -> Pointer.Kind.COMPUTER;
            case PROMPT -> Pointer.Kind.MEMORY;
        };
    }

    /** The packs in which it is printed. */
    private void sealed(Account account, List<Pointer> pointers) {
        List<Pack> packs = legal.plan().packs().values().stream()
                .filter(pack -> pack.documents().contains(DocumentId.D2)
                        && pack.covers().stream().anyMatch(it -> it.takes(account)))
                .toList();
        int before = pointers.size();
        for (Pack pack : packs) {
            List<String> holders = holders(pack);
            if (!holders.isEmpty()) {
                pointers.add(new Pointer(Pointer.Kind.SEALED_COPY, Optional.of(custody.pack(pack.ref())), holders));
            }
        }
        if (!packs.isEmpty() && pointers.size() == before) {
            pointers.add(new Pointer(Pointer.Kind.SEALED, Optional.empty(), List.of()));
        }
    }

    private List<String> holders(Pack pack) {
        return legal.disclosure().custody().stream()
                .filter(it -> it.item() == Custody.Item.COPY && it.isOut())
                .filter(it -> it.pack().equals(pack.ref()))
                .map(it -> custody.fullName(it.holder()))
                .distinct()
                .toList();
    }
}
