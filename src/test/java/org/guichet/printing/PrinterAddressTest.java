package org.guichet.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.guichet.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterAddressTest {

    @ParameterizedTest
    @CsvSource({
        "ipp://192.168.1.20, ipp://192.168.1.20/ipp/print, http://192.168.1.20:631/ipp/print, ipp://192.168.1.20:631/ipp/print",
        "' IPP://Serveur:631/printers/Accueil ', ipp://serveur:631/printers/Accueil, http://serveur:631/printers/Accueil, ipp://serveur:631/printers/Accueil",
        "ipps://etage/ipp/print, ipps://etage/ipp/print, https://etage:631/ipp/print, ipps://etage:631/ipp/print",
        "http://etage/ipp, http://etage/ipp, http://etage/ipp, ipp://etage:80/ipp",
        "https://etage/ipp, https://etage/ipp, https://etage/ipp, ipps://etage:443/ipp",
        "ipp://[fd00::12]/ipp/print, ipp://[fd00::12]/ipp/print, http://[fd00::12]:631/ipp/print, ipp://[fd00::12]:631/ipp/print"
    })
    void an_address_is_kept_called_and_told_to_the_printer(String typed, String kept, String called, String told) {
        PrinterAddress address = PrinterAddress.parse("address", typed);
        assertEquals(kept, address.toString());
        assertEquals(called, address.transport().toString());
        assertEquals(told, address.printerUri().toString());
        assertEquals(address, PrinterAddress.parse("address", kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "192.168.1.20",
                "accueil",
                "file:///etc/passwd",
                "lpd://etage/queue",
                "ftp://etage/x",
                "ipp:etage",
                "ipp:///printers/x",
                "ipp://admin:secret@etage/ipp",
                "ipp://etage/ipp?waitjob=false",
                "ipp://etage/ipp#1",
                "ipp://etage:0/ipp",
                "ipp://etage:99999/ipp",
                "ipp://étage du haut/ipp"
            })
    void what_is_no_printers_address_is_refused_at_its_field(String typed) {
        assertEquals(
                "address",
                assertThrows(Refusal.class, () -> PrinterAddress.parse("address", typed))
                        .field());
    }

    @Test
    void an_address_without_a_path_is_where_printers_without_driver_answer() {
        assertEquals(
                "ipp://etage/ipp/print",
                PrinterAddress.parse("", "ipp://etage/").toString());
    }
}
