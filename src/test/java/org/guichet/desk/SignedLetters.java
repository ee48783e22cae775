package org.guichet.desk;

import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.letters.Letter;

/** Final letters on their way: to sign, signed, in a folder, in a pile, across the counter. */
public final class SignedLetters {

    private SignedLetters() {}

    /** Final, and waiting for a hand. */
    public static Letter toSign(Town town, Case dossier) {
        return toSign(town, town.letter(dossier, "Madame,\n\nVoici notre réponse."));
    }

    public static Letter toSign(Town town, Letter draft) {
        town.browser(Role.MANAGER).open(draft.path()).press("Rendre définitive").expect(200);
        return again(draft);
    }

    public static Letter signed(Town town, Case dossier) {
        return signed(town, toSign(town, dossier));
    }

    public static Letter signed(Town town, Letter toSign) {
        town.browser(Role.MANAGER).open(toSign.path()).press("Signée à la main").expect(200);
        return again(toSign);
    }

    /** As it is in the database now. */
    public static Letter again(Letter letter) {
        Letter.getEntityManager().clear();
        return Letter.<Letter>find("from Letter l join fetch l.dossier where l.id = ?1", letter.id)
                .singleResult();
    }

    /** « D2026000012 », as the bars say it. */
    public static String code(Letter letter) {
        return "D2026%06d"
                .formatted(Integer.parseInt(
                        letter.departure.replaceFirst(".*/", "").replaceAll("\\D", "")));
    }

    /** The address of a letter that was handed over to whom it was addressed. */
    public static String handedOver(Town town, Case dossier) {
        Letter letter = signed(town, dossier);
        town.browser(Role.COUNTER)
                .open(letter.path() + "/remise")
                .choose("Pièce d’identité", "passeport")
                .press("Remise contre signature")
                .expect(200);
        return letter.path();
    }

    /** The address of a folder of these letters. */
    public static String folder(Town town, Letter... letters) {
        Page page = town.browser(Role.MAIL).open("/parapheur?signataire=0");
        for (Letter letter : letters) {
            join(page, letter);
        }
        return page.press("Faire le parapheur").expect(200).path();
    }

    /** Ticked, even where others that wait longer fill the page. */
    public static void join(Page page, Letter letter) {
        page.html()
                .selectFirst("main form[method=post]")
                .appendElement("input")
                .attr("type", "hidden")
                .attr("name", "lettre." + letter.id)
                .attr("value", "oui");
    }

    /** A pile that notes this step today. */
    public static Page pile(Town town, Role role, String step) {
        return town.browser(role)
                .open("/pile")
                .choose("Ces lettres ont été", step)
                .press("Commencer à scanner")
                .expect(200);
    }
}
