package org.guichet.walks;

import java.util.LinkedHashMap;
import java.util.Map;

/** The pages that a day at the desk is made of, by a short name. */
final class TwelvePages {

    private TwelvePages() {}

    static Map<String, String> in(Desk desk) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("day", "/");
        pages.put("counter", "/demandes/nouvelle?canal=guichet&demarche=signalement-voirie&q=le");
        pages.put("phone", "/demandes/nouvelle?canal=telephone&q=rouxel");
        pages.put("post", "/ouverture");
        pages.put("case", desk.open("/").first("/dossiers/"));
        pages.put("person", desk.open("/recherche?q=rouxel").first("/usagers/"));
        pages.put("search", "/recherche?q=le");
        pages.put("letter", desk.open("/?corbeille=a-poster").first("/courriers/"));
        pages.put("register", "/registres/arrivee");
        pages.put("folder", desk.open("/parapheur").first("/parapheur/"));
        pages.put("procedure", "/demarches/signalement-voirie");
        pages.put("runs", "/tirages");
        return pages;
    }
}
