package org.guichet.registered;

import static org.guichet.desk.Papers.MORNING;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guichet.desk.Papers;
import org.guichet.letters.Letter;
import org.guichet.letters.Sending;
import org.guichet.pdf.Golden;
import org.guichet.pdf.VeraPdf;
import org.junit.jupiter.api.Test;

class DepositSlipTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_post_office_finds_each_letter_with_its_number_its_address_and_room_for_a_stamp() throws IOException {
        byte[] pdf = slip(14);
        Golden.text("deposit-slip", pdf);
        Golden.picture("deposit-slip", pdf);
    }

    @Test
    void every_slip_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of("deposit-slip", slip(14), "deposit-slip-empty", slip(0)));
    }

    private static byte[] slip(int letters) {
        List<RegisteredLine> lines =
                IntStream.range(0, letters).mapToObj(DepositSlipTest::line).toList();
        return new DepositSlip(Papers.commune(), lines, DAY, MORNING).pdf();
    }

    private static RegisteredLine line(int number) {
        Letter letter = new Letter();
        letter.departure = "2026\u00a0/\u00a0" + (987 + number);
        letter.sending = number % 5 == 4 ? Sending.REGISTERED : Sending.REGISTERED_AR;
        letter.recipient = number % 3 == 2
                ? "Société d’aménagement du Bief\nMme Éloïse D’Hœrt\nBâtiment B\n38 avenue du Général Leclerc\nBP 12\n35000 RENNES"
                : "Mme Éloïse D’Hœrt\n12 rue des Écoles\n35120 SAINT-AUBIN";
        TrackingNumber tracking = new TrackingNumber();
        tracking.number = number % 4 == 3 ? "RK123456785FR" : "1A123456789" + (10 + number);
        return new RegisteredLine(letter, tracking, List.of(), DAY);
    }
}
