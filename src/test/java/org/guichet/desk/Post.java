package org.guichet.desk;

import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.letters.Letter;
import org.guichet.returned.ReturnedLetter;

/** Letters on their way, as the pages send them. */
public final class Post {

    public static final String REGISTERED_AR = "Recommandé avec avis";

    private Post() {}

    /** A decision that grants what was asked, final and signed: it waits to be posted. */
    public static Letter signed(Town town, Case dossier, String sending) {
        Letter letter = town.letter(dossier, "Madame,\n\nC’est accordé.");
        town.browser(Role.MANAGER)
                .open(letter.path() + "/modifier")
                .choose("Cette lettre", "accorde")
                .choose("Envoi par la poste", sending)
                .press("Enregistrer et voir la lettre")
                .press("Rendre définitive")
                .expect(200);
        town.browser(Role.MANAGER).open(letter.path()).press("Signée à la main").expect(200);
        return Letter.byId(letter.id).orElseThrow();
    }

    public static Letter posted(Town town, Case dossier, String sending) {
        Letter letter = signed(town, dossier, sending);
        town.browser(Role.MAIL).open(letter.path()).press("Postée").expect(200);
        return letter;
    }

    /** It came back: nobody of that name lives there. */
    public static ReturnedLetter returned(Town town, Case dossier) {
        Letter letter = posted(town, dossier, "Lettre simple");
        town.browser(Role.MAIL)
                .open("/retours?lettre=" + letter.code())
                .press("Noter ce retour")
                .expect(200);
        return ReturnedLetter.of(letter).orElseThrow();
    }
}
