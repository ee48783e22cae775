package org.guichet.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A call of somebody known, without a mouse. The words themselves are the name and what is said; every other key counts,
 * the letters that go through a list included, and one page stands between the page of the day and the case.
 */
@ExtendWith(InChromium.class)
class KeystrokesWalk {

    private static final int BUDGET = 25;

    @Test
    void a_call_from_somebody_known_takes_at_most_25_keys_and_one_page(Town town) {
        Keyboard keyboard = new Keyboard(town.desk("telephone"));
        keyboard.press("t").until("#q:focus");
        keyboard.words("lhostis").until("#matches input");
        keyboard.tabTo("#matches input").press("Space");
        keyboard.tabTo("#demarche").choose("Signalement d’un défaut de voirie").until("#questions textarea");
        keyboard.tabTo("#questions input[name$='rue']").words("devant l’école");
        keyboard.tabTo("#questions select").choose("Plaque ou grille");
        keyboard.tabTo("#questions select[name$=danger]").choose("non");
        keyboard.tabTo("#questions textarea").words("Une plaque d’égout bouge.");
        assertEquals(1, keyboard.pages(), "pages opened");
        keyboard.press("Control+Enter").until(".ticket");
        keyboard.sees("Mme Annick L’Hostis");
        assertTrue(
                keyboard.pressed().size() <= BUDGET, () -> keyboard.pressed().size() + " keys: " + keyboard.pressed());
    }
}
