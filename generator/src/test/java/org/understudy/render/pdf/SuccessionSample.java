package org.understudy.render.pdf;

import static org.understudy.render.pdf.SamplePages.fact;
import static org.understudy.render.pdf.SamplePages.heading;
import static org.understudy.render.pdf.SamplePages.link;
import static org.understudy.render.pdf.SamplePages.list;
import static org.understudy.render.pdf.SamplePages.note;
import static org.understudy.render.pdf.SamplePages.paragraph;
import static org.understudy.render.pdf.SamplePages.revealed;
import static org.understudy.render.pdf.SamplePages.row;
import static org.understudy.render.pdf.SamplePages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.understudy.document.Block;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.plan.DocumentId;
import org.understudy.text.Language;

/** A succession document as long as one likes, in Dutch, as a plan with so many accounts would give. */
public final class SuccessionSample {
    private static final String CHARACTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,-./:;<=>?@[]^_{|}~";

    private final Random random = new Random(42);
    private final List<Block> body = new ArrayList<>();

    private SuccessionSample() {}

    public static Page withAccounts(int accounts) {
        return new SuccessionSample().page(accounts);
    }

    private Page page(int accounts) {
        body.add(new Block.Title(List.of(text("Opvolgingsdocument"))));
        body.add(paragraph(Block.Paragraph.Role.SUBTITLE, text("De Vries Consultancy, voor Jansen & Zonen B.V.")));
        body.add(note(Block.Note.Role.STATUS, text("Vertrouwelijk – alleen voor de geadresseerde")));
        body.add(paragraph(
                Block.Paragraph.Role.LEAD,
                text("Bel eerst Jan Jansen (020 123 45 67). Log nergens in voordat u bladzijde "),
                new Inline.PageReference("stappen"),
                text(" hebt gelezen.")));
        body.add(note(
                Block.Note.Role.STOP,
                text(
                        "Zeg geen abonnement op en verwijder niets, ook niet als een leverancier daarom vraagt. Wat weg is,"
                                + " komt niet terug.")));
        body.add(new Block.Contents(List.of(text("Inhoud")), 2));
        body.add(heading(1, "stappen", "Wat u doet, in deze volgorde"));
        body.add(
                list(
                        Block.Listing.Marker.STEP,
                        1,
                        "Haal de envelop met nummer 0042 uit de kluis van de notaris en controleer of het zegel heel is.",
                        "Zet de telefoon aan die erbij zit. De code staat op de kaart in de envelop; u ziet daarna het beginscherm"
                                + " met één app: Authenticator.",
                        "Open het e-mailaccount uit hoofdstuk 2. Lukt dat niet, ga dan naar het herstelformulier van de aanbieder."));
        body.add(heading(1, "systemen", "Systemen"));
        register(accounts);
        for (int i = 1; i <= accounts; i++) {
            account(i);
        }
        body.add(heading(1, "ontvangst", "Ontvangst"));
        body.add(paragraph(text("Dit document is in goede orde ontvangen door:")));
        body.add(new Block.Signature(List.of(
                List.of(text("Naam en hoedanigheid")),
                List.of(text("Plaats en datum")),
                List.of(text("Handtekening")))));
        return SamplePages.page(DocumentId.D2, Language.NL, "Opvolgingsdocument", body);
    }

    private void register(int accounts) {
        body.add(paragraph(Block.Paragraph.Role.CAPTION, text("Alle systemen op volgorde van verlengdatum")));
        var rows = new ArrayList<Block.Row>();
        for (int i = 1; i <= accounts; i++) {
            rows.add(row(
                    false,
                    "Systeem " + i,
                    "https://console.dienst-" + i + ".example.com/beheer/organisaties/jansen-en-zonen/instellingen",
                    (i % 28 + 1) + " november 2026",
                    "€ " + random.nextInt(900) + ",00"));
        }
        body.add(new Block.Table(
                Block.Table.Role.DATA,
                List.of(
                        new Block.Column(2, Block.Alignment.START),
                        new Block.Column(3, Block.Alignment.START),
                        new Block.Column(2, Block.Alignment.START),
                        new Block.Column(1, Block.Alignment.END)),
                List.of(row(true, "Systeem", "Adres", "Verlengt op", "Prijs")),
                rows));
    }

    private void account(int i) {
        body.add(heading(2, "systeem-" + i, "Systeem " + i + ": hosting en e-mail van de webwinkel"));
        body.add(paragraph(
                text("De webwinkel draait bij deze aanbieder op naam van Jansen & Zonen B.V.; De Vries beheert haar"
                        + " namens de klant. Zonder dit account komen bestellingen niet meer binnen en verstuurt de winkel geen"
                        + " facturen. De klant betaalt de aanbieder rechtstreeks.")));
        body.add(new Block.Facts(List.of(
                fact("Aanbieder", paragraph(text("Voorbeeld Hosting N.V., Keizersgracht 1, Amsterdam"))),
                fact("Adres", paragraph(link("https://console.dienst-" + i + ".example.com/login", text("inloggen")))),
                fact("Gebruikersnaam", paragraph(new Inline.Code(List.of(text("beheer-" + i + "@jansen.example"))))),
                fact("Wachtwoord", paragraph(revealed(password(i % 3 == 0 ? 60 : 20)))),
                fact(
                        "Herstelcodes",
                        paragraph(
                                revealed(password(8) + "\n" + password(8) + "\n" + password(8) + "\n" + password(8)))),
                fact(
                        "Tweede factor",
                        paragraph(text("Authenticator op de telefoon uit envelop 0042, of een herstelcode."))),
                fact("Verlengt op", paragraph(text((i % 28 + 1) + " november 2026, automatisch, via incasso"))))));
        body.add(heading(3, "overname-" + i, "Overnemen"));
        body.add(list(
                Block.Listing.Marker.STEP,
                1,
                "Ga naar het adres hierboven en klik op “Inloggen”. U ziet een veld voor de gebruikersnaam.",
                "Typ de gebruikersnaam en het wachtwoord over. Let op hoofdletters; de nul heeft een streepje.",
                "Geef de code uit de app. Werkt die niet, klik dan op “Andere manier” en gebruik een herstelcode; streep"
                        + " die daarna door.",
                "Voeg onder “Gebruikers” uzelf toe als beheerder en log uit."));
        if (i % 4 == 0) {
            body.add(note(
                    Block.Note.Role.WARNING,
                    text("Dit account houdt De Vries voor de klant. Het hoort niet tot de nalatenschap.")));
        }
        if (i % 7 == 0) {
            body.add(new Block.Passage(
                    Language.FR,
                    List.of(
                            paragraph(text("Le support de ce fournisseur ne répond qu’en français. Demandez « la"
                                    + " réinitialisation de l’authentification à deux facteurs » et donnez le numéro de"
                                    + " client ; on vous rappellera dans les quarante-huit heures.")),
                            list(
                                    Block.Listing.Marker.BULLET,
                                    1,
                                    "numéro de client",
                                    "extrait du registre de commerce"))));
        }
    }

    private String password(int length) {
        var password = new StringBuilder();
        for (int i = 0; i < length; i++) {
            password.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return password.toString();
    }
}
