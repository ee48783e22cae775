package org.guichet.accounts;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which role may use which route: one line a route, one column a role, {@code x} where it may. A route that is not here
 * is refused to everybody.
 */
public final class RouteTable {

    private static final String TABLE =
            """
            #                                                   COUNTER PHONE MAIL OFFICER SIGNATORY MANAGER ADMIN SAFEGUARD
            GET  /                                                 x      x    x      x        x        x      x       x
            GET  /a-faire.pdf                                      x      x    x      x        x        x      .       .
            GET  /recherche                                        x      x    x      x        x        x      .       .
            GET  /demarches                                        x      x    x      x        x        x      x       x
            GET  /demarches/{id}                                   x      x    x      x        x        x      x       x
            POST /demarches/relire                                 .      .    .      .        .        x      x       .
            GET  /demandes/nouvelle                                x      x    x      x        .        x      .       .
            GET  /demandes/personnes                               x      x    x      x        .        x      .       .
            GET  /demandes/demarche                                x      x    x      x        .        x      .       .
            POST /demandes                                         x      x    x      x        .        x      .       .
            GET  /renseignements/nouveau                           x      x    x      x        .        x      .       .
            POST /renseignements                                   x      x    x      x        .        x      .       .
            GET  /import                                           .      .    .      .        .        x      .       .
            POST /import                                           .      .    .      .        .        x      .       .
            GET  /import/{id}                                      .      .    .      .        .        x      .       .
            POST /import/{id}/colonnes                             .      .    .      .        .        x      .       .
            POST /import/{id}/reprise                              .      .    .      .        .        x      .       .
            POST /import/{id}/arret                                .      .    .      .        .        x      .       .
            POST /import/{id}/annulation                           .      .    .      .        .        x      .       .
            GET  /import/{id}/refus/liste.pdf                      .      .    .      .        .        x      .       .
            GET  /import/{id}/refus/liste.csv                      .      .    .      .        .        x      .       .
            GET  /adresses/enveloppe                               x      x    x      x        .        x      x       .
            GET  /voies                                            .      .    .      .        .        x      x       .
            POST /voies                                            .      .    .      .        .        x      x       .
            GET  /doublons                                         x      x    x      x        .        x      .       .
            GET  /doublons/{une}/{autre}                           x      x    x      x        .        x      .       .
            POST /doublons/{une}/{autre}                           x      x    x      x        .        x      .       .
            POST /doublons/{une}/{autre}/distinctes                x      x    x      x        .        x      .       .
            POST /doublons/{une}/{autre}/defaire                   x      x    x      x        .        x      .       .
            GET  /usagers/nouveau                                  x      x    x      x        .        x      .       .
            POST /usagers                                          x      x    x      x        .        x      .       .
            GET  /usagers/{id}                                     x      x    x      x        x        x      .       .
            GET  /usagers/{id}/contacts                            x      x    x      x        x        x      .       .
            GET  /usagers/{id}/contacts.pdf                        x      x    x      x        x        x      .       .
            GET  /usagers/{id}/modifier                            x      x    x      x        .        x      .       .
            POST /usagers/{id}                                     x      x    x      x        .        x      .       .
            GET  /usagers/{id}/mandats/nouveau                     x      x    x      x        .        x      .       .
            POST /usagers/{id}/mandats                             x      x    x      x        .        x      .       .
            GET  /usagers/{id}/mandats/{mandat}                    x      x    x      x        x        x      .       .
            GET  /usagers/{id}/mandats/{mandat}.pdf                x      x    x      x        x        x      .       .
            POST /usagers/{id}/mandats/{mandat}/signature          x      x    x      x        .        x      .       .
            POST /usagers/{id}/mandats/{mandat}/revocation         x      x    x      x        .        x      .       .
            GET  /dossiers/{reference}                             x      x    x      x        x        x      .       .
            GET  /dossiers/{reference}/recepisse.pdf               x      x    x      x        x        x      .       .
            POST /dossiers/{reference}/note                        x      x    x      x        x        x      .       .
            POST /dossiers/{reference}/appel                       x      x    x      x        x        x      .       .
            GET  /dossiers/{reference}/dictee                      x      x    x      x        x        x      .       .
            POST /dossiers/{reference}/dictee                      x      x    x      x        x        x      .       .
            GET  /dossiers/{reference}/dictee/{id}                 x      x    x      x        x        x      .       .
            GET  /dossiers/{reference}/dictee/{id}.pdf             x      x    x      x        x        x      .       .
            POST /dossiers/{reference}/dictee/{id}/impression      x      x    x      x        x        x      .       .
            POST /dossiers/{reference}/dictee/{id}/lecture         x      x    x      x        x        x      .       .
            POST /dossiers/{reference}/attribution                 x      x    x      x        .        x      .       .
            POST /dossiers/{reference}/recours                     x      x    x      x        .        x      .       .
            GET  /dossiers/{reference}/pieces                      x      x    x      x        .        x      .       .
            POST /dossiers/{reference}/pieces/tri                  x      x    x      x        .        x      .       .
            POST /dossiers/{reference}/pieces/arrivee              x      x    x      x        .        x      .       .
            POST /dossiers/{reference}/pieces/inutile              x      x    x      x        .        x      .       .
            POST /dossiers/{reference}/pieces/relance              x      x    x      x        .        x      .       .
            POST /dossiers/{reference}/pieces/rangement            x      x    x      x        .        x      .       .
            GET  /dossiers/{reference}/transmission                x      x    x      x        .        x      .       .
            POST /dossiers/{reference}/transmission                x      x    x      x        .        x      .       .
            POST /dossiers/{reference}/transmission/suivi          x      x    x      x        .        x      .       .
            GET  /dossiers/{reference}/transmission/{id}.pdf       x      x    x      x        .        x      .       .
            GET  /administrations                                  .      .    .      .        .        x      x       .
            GET  /administrations/nouvelle                         .      .    .      .        .        x      x       .
            POST /administrations                                  .      .    .      .        .        x      x       .
            GET  /administrations/{id}                             .      .    .      .        .        x      x       .
            POST /administrations/{id}                             .      .    .      .        .        x      x       .
            POST /dossiers/{reference}/cloture                     .      .    .      x        .        x      .       .
            POST /dossiers/{reference}/reouverture                 .      .    .      x        .        x      .       .
            GET  /dossiers/{reference}/courriers/nouveau           .      .    .      x        .        x      .       .
            POST /dossiers/{reference}/courriers                   .      .    .      x        .        x      .       .
            GET  /courriers/{id}                                   x      x    x      x        x        x      .       .
            GET  /courriers/{id}/modifier                          .      .    .      x        .        x      .       .
            POST /courriers/{id}                                   .      .    .      x        .        x      .       .
            GET  /courriers/{id}/page-{page}.png                   x      x    x      x        x        x      .       .
            GET  /courriers/{id}.pdf                               x      x    x      x        x        x      .       .
            POST /courriers/{id}/finaliser                         .      .    .      x        .        x      .       .
            POST /courriers/{id}/prete                             .      .    .      x        .        x      .       .
            POST /courriers/{id}/signee                            x      x    x      x        x        x      .       .
            POST /courriers/{id}/refusee                           x      x    x      x        x        x      .       .
            POST /courriers/{id}/postee                            x      x    x      x        .        x      .       .
            POST /courriers/{id}/remise                            x      x    x      x        .        x      .       .
            POST /courriers/{id}/sous-pli                          x      x    x      x        .        x      .       .
            POST /courriers/{id}/presentee                         x      x    x      x        .        x      .       .
            POST /courriers/{id}/recue                             x      x    x      x        .        x      .       .
            POST /courriers/{id}/non-reclamee                      x      x    x      x        .        x      .       .
            GET  /enveloppe                                        x      x    x      x        .        x      .       .
            POST /enveloppe                                        x      x    x      x        .        x      .       .
            GET  /etiquettes                                       x      x    x      x        .        x      .       .
            POST /etiquettes                                       x      x    x      x        .        x      .       .
            GET  /etiquettes/{format}/essai.pdf                    x      x    x      x        .        x      .       .
            GET  /enveloppes                                       .      .    .      .        .        x      x       .
            POST /enveloppes                                       .      .    .      .        .        x      x       .
            GET  /enveloppes/{format}                              .      .    .      .        .        x      x       .
            POST /enveloppes/{format}                              .      .    .      .        .        x      x       .
            GET  /enveloppes/{format}/essai.pdf                    .      .    .      .        .        x      x       .
            POST /courriers/{id}/imprimee                          x      x    x      x        .        x      .       .
            POST /courriers/{id}/reprise                           .      .    .      x        .        x      .       .
            GET  /courriers/{id}/remise                            x      x    x      x        x        x      .       .
            GET  /courriers/{id}/remise/bon.pdf                    x      x    x      x        x        x      .       .
            GET  /parapheur                                        x      x    x      x        x        x      .       .
            POST /parapheur                                        x      x    x      x        x        x      .       .
            GET  /parapheur/{id}                                   x      x    x      x        x        x      .       .
            POST /parapheur/{id}/retour                            x      x    x      x        x        x      .       .
            POST /parapheur/{id}/imprimees                         x      x    x      x        x        x      .       .
            POST /parapheur/{id}/defaire                           x      x    x      x        x        x      .       .
            GET  /parapheur/{id}/liste.pdf                         x      x    x      x        x        x      .       .
            GET  /parapheur/{id}/lettres.pdf                       x      x    x      x        x        x      .       .
            GET  /pile                                             x      x    x      x        x        x      .       .
            POST /pile                                             x      x    x      x        x        x      .       .
            GET  /pile/{id}                                        x      x    x      x        x        x      .       .
            POST /pile/{id}                                        x      x    x      x        x        x      .       .
            POST /dossiers/{reference}/accuse                      x      x    x      x        .        x      .       .
            GET  /tirages                                           x      x    x      x        .        x      .       .
            POST /tirages                                           x      x    x      x        .        x      .       .
            GET  /tirages/{id}                                      x      x    x      x        .        x      .       .
            GET  /tirages/{id}/bordereau.pdf                        x      x    x      x        .        x      .       .
            POST /tirages/{id}/depart                               x      x    x      x        .        x      .       .
            POST /tirages/{id}/reprise                              x      x    x      x        .        x      .       .
            POST /tirages/{id}/abandon                              x      x    x      x        .        x      .       .
            POST /tirages/{id}/imprime                              x      x    x      x        .        x      .       .
            POST /tirages/{id}/impressions                          x      x    x      x        .        x      .       .
            GET  /tirages/{id}/impressions/{number}.pdf             x      x    x      x        .        x      .       .
            GET  /registres/{sens}                                 x      x    x      x        x        x      .       .
            GET  /registres/{sens}.pdf                             x      x    x      x        x        x      .       .
            POST /registres/{sens}/cloture                         .      .    .      .        .        x      .       .
            GET  /registres/{sens}/{annee}/{numero}/rectification  x      x    x      x        .        x      .       .
            POST /registres/{sens}/{annee}/{numero}/rectification  x      x    x      x        .        x      .       .
            GET  /recommandes                                      x      x    x      x        .        x      .       .
            GET  /recommandes/bordereau.pdf                        x      x    x      x        .        x      .       .
            POST /recommandes/depot                                x      x    x      x        .        x      .       .
            GET  /recommandes/numeros                              x      x    x      x        .        x      .       .
            POST /recommandes/numeros                              x      x    x      x        .        x      .       .
            GET  /courriers/{id}/recommande                        x      x    x      x        .        x      .       .
            POST /courriers/{id}/recommande/numero                 x      x    x      x        .        x      .       .
            POST /courriers/{id}/recommande/avis                   x      x    x      x        .        x      .       .
            POST /courriers/{id}/adresse-bonne                     x      x    x      x        .        x      .       .
            POST /usagers/{id}/adresse-bonne                       x      x    x      x        .        x      .       .
            GET  /retours                                          x      x    x      x        .        x      .       .
            POST /retours                                          x      x    x      x        .        x      .       .
            GET  /retours/{id}                                     x      x    x      x        .        x      .       .
            POST /retours/{id}/traitement                          x      x    x      x        .        x      .       .
            GET  /ouverture                                        x      x    x      x        .        x      .       .
            POST /ouverture                                        x      x    x      x        .        x      .       .
            GET  /ouverture/personnes                              x      x    x      x        .        x      .       .
            GET  /ouverture/a-traiter                              x      x    x      x        .        x      .       .
            GET  /ouverture/bordereau.pdf                          x      x    x      x        .        x      .       .
            GET  /ouverture/etiquettes                             x      x    x      x        x        x      .       .
            GET  /ouverture/etiquettes.pdf                         x      x    x      x        x        x      .       .
            GET  /ouverture/{id}                                   x      x    x      x        x        x      .       .
            POST /ouverture/{id}/expediteur                        x      x    x      x        .        x      .       .
            POST /ouverture/{id}/dossier                           x      x    x      x        .        x      .       .
            POST /ouverture/{id}/suite                             x      x    x      x        .        x      .       .
            POST /ouverture/{id}/lieu                              x      x    x      x        .        x      .       .
            GET  /originaux                                        x      x    x      x        .        x      .       .
            GET  /originaux.pdf                                    x      x    x      x        .        x      .       .
            GET  /publipostages                                    x      x    x      x        .        x      .       .
            GET  /publipostages/nouveau                            x      x    x      x        .        x      .       .
            POST /publipostages                                    x      x    x      x        .        x      .       .
            GET  /publipostages/{id}                               x      x    x      x        .        x      .       .
            GET  /publipostages/{id}/modifier                      x      x    x      x        .        x      .       .
            POST /publipostages/{id}                               x      x    x      x        .        x      .       .
            POST /publipostages/{id}/destinataires                 x      x    x      x        .        x      .       .
            POST /publipostages/{id}/destinataires/retrait         x      x    x      x        .        x      .       .
            POST /publipostages/{id}/destinataires/personne        x      x    x      x        .        x      .       .
            GET  /publipostages/{id}/essai.pdf                     x      x    x      x        .        x      .       .
            POST /publipostages/{id}/figer                         x      x    x      x        .        x      .       .
            POST /publipostages/{id}/reprise                       x      x    x      x        .        x      .       .
            POST /publipostages/{id}/imprimee                      x      x    x      x        .        x      .       .
            GET  /publipostages/{id}/lettres.pdf                   x      x    x      x        .        x      .       .
            GET  /publipostages/{id}/etiquettes.pdf                x      x    x      x        .        x      .       .
            GET  /publipostages/{id}/affiche.pdf                   x      x    x      x        .        x      .       .
            GET  /publipostages/{id}/tournee                       x      x    x      x        .        x      .       .
            GET  /publipostages/{id}/tournee.pdf                   x      x    x      x        .        x      .       .
            GET  /tournees                                         x      x    x      x        .        x      .       .
            GET  /tournees/{demarche}                              x      x    x      x        .        x      .       .
            GET  /tournees/{demarche}.pdf                          x      x    x      x        .        x      .       .
            GET  /dossiers/{reference}/quota                       x      x    x      x        x        x      .       .
            POST /dossiers/{reference}/quota/zone                  .      .    .      x        .        x      .       .
            POST /dossiers/{reference}/quota/decision              .      .    .      x        .        x      .       .
            POST /dossiers/{reference}/quota/retrait               .      .    .      x        .        x      .       .
            GET  /zones                                            x      x    x      x        x        x      x       .
            GET  /zones/nouvelle                                   .      .    .      .        .        x      x       .
            POST /zones                                            .      .    .      .        .        x      x       .
            GET  /zones/{id}                                       x      x    x      x        x        x      .       .
            GET  /zones/{id}.pdf                                   x      x    x      x        x        x      .       .
            GET  /zones/{id}/modifier                              .      .    .      .        .        x      x       .
            POST /zones/{id}                                       .      .    .      .        .        x      x       .
            GET  /dossiers/{reference}/observation                 x      x    x      x        x        x      .       .
            POST /dossiers/{reference}/observation                 x      x    x      x        .        x      .       .
            GET  /consultations                                    x      x    x      x        x        x      .       .
            GET  /consultations/nouvelle                           .      .    .      x        .        x      .       .
            POST /consultations                                    .      .    .      x        .        x      .       .
            GET  /consultations/{id}                               x      x    x      x        x        x      .       .
            GET  /consultations/{id}/modifier                      .      .    .      x        .        x      .       .
            POST /consultations/{id}                               .      .    .      x        .        x      .       .
            GET  /consultations/{id}/registre.pdf                  x      x    x      x        x        x      .       .
            GET  /rappels                                          x      x    x      x        .        x      .       .
            POST /rappels                                          x      x    x      x        .        x      .       .
            GET  /rappels.pdf                                      x      x    x      x        .        x      .       .
            GET  /rappels/nouveau                                  x      x    x      x        .        x      .       .
            GET  /rappels/{id}                                     x      x    x      x        .        x      .       .
            POST /rappels/{id}/essai                               x      x    x      x        .        x      .       .
            GET  /engagements                                      .      .    .      .        .        x      x       .
            POST /engagements                                      .      .    .      .        .        x      x       .
            GET  /aide                                             x      x    x      x        x        x      x       x
            GET  /aide/{chapitre}                                  x      x    x      x        x        x      x       x
            GET  /aide/images/{nom}                                x      x    x      x        x        x      x       x
            GET  /aide/manuel.pdf                                  x      x    x      x        x        x      x       x
            GET  /aide/memo/{role}.pdf                             x      x    x      x        x        x      x       x
            GET  /mon-compte                                       x      x    x      x        x        x      x       x
            POST /mon-compte                                       x      x    x      x        x        x      x       x
            POST /mon-compte/affichage                             x      x    x      x        x        x      x       x
            POST /deconnexion                                      x      x    x      x        x        x      x       x
            GET  /journal                                          .      .    .      .        .        x      x       .
            GET  /services                                         .      .    .      .        .        x      x       .
            GET  /services/{id}                                    .      .    .      .        .        x      x       .
            POST /services/{id}                                    .      .    .      .        .        x      x       .
            GET  /commune                                          .      .    .      .        .        x      x       .
            POST /commune                                          .      .    .      .        .        x      x       .
            POST /armoiries                                        .      .    .      .        .        x      x       .
            POST /armoiries/retrait                                .      .    .      .        .        x      x       .
            GET  /calendrier                                       .      .    .      .        .        x      x       .
            POST /calendrier                                       .      .    .      .        .        x      x       .
            POST /calendrier/fermetures                            .      .    .      .        .        x      x       .
            POST /calendrier/fermetures/retrait                    .      .    .      .        .        x      x       .
            GET  /imprimantes                                      .      .    .      .        .        x      x       .
            GET  /imprimantes/nouvelle                             .      .    .      .        .        x      x       .
            POST /imprimantes                                      .      .    .      .        .        x      x       .
            POST /imprimantes/travaux                              .      .    .      .        .        x      x       .
            GET  /imprimantes/{id}                                 .      .    .      .        .        x      x       .
            POST /imprimantes/{id}                                 .      .    .      .        .        x      x       .
            POST /imprimantes/{id}/essai                           .      .    .      .        .        x      x       .
            POST /imprimer                                         x      x    x      x        x        x      x       x
            GET  /impressions/{id}                                 x      x    x      x        x        x      x       x
            GET  /agents                                           .      .    .      .        .        .      x       .
            GET  /agents/nouveau                                   .      .    .      .        .        .      x       .
            POST /agents                                           .      .    .      .        .        .      x       .
            GET  /agents/{id}                                      .      .    .      .        .        .      x       .
            POST /agents/{id}                                      .      .    .      .        .        .      x       .
            GET  /dossiers/{reference}/registre                    .      .    .      .        .        .      .       x
            POST /dossiers/{reference}/registre/inscription        .      .    .      .        .        .      .       x
            POST /dossiers/{reference}/registre/correction         .      .    .      .        .        .      .       x
            POST /dossiers/{reference}/registre/confirmation       .      .    .      .        .        .      .       x
            POST /dossiers/{reference}/registre/retrait            .      .    .      .        .        .      .       x
            GET  /registre-personnes                               .      .    .      .        .        .      .       x
            GET  /registre-personnes.pdf                           .      .    .      .        .        .      .       x
            GET  /registre-personnes/communication                 .      .    .      .        .        .      .       x
            POST /registre-personnes/communication                 .      .    .      .        .        .      .       x
            GET  /registre-personnes/communication/{id}.pdf        .      .    .      .        .        .      .       x
            GET  /dossiers/{reference}/reparation                  x      x    x      x        .        x      .       .
            POST /dossiers/{reference}/reparation/diagnostic       x      x    x      x        .        x      .       .
            POST /dossiers/{reference}/reparation/accord           x      x    x      x        .        x      .       .
            POST /dossiers/{reference}/reparation/issue            x      x    x      x        .        x      .       .
            POST /dossiers/{reference}/reparation/retrait          x      x    x      x        .        x      .       .
            GET  /dossiers/{reference}/reparation/depot.pdf        x      x    x      x        .        x      .       .
            GET  /dossiers/{reference}/reparation/retrait.pdf      x      x    x      x        .        x      .       .
            GET  /dossiers/{reference}/reparation/etiquette.pdf    x      x    x      x        .        x      .       .
            GET  /reparations                                      x      x    x      x        .        x      .       .
            GET  /dossiers/{reference}/choix                       x      x    x      x        .        x      .       .
            POST /dossiers/{reference}/choix/revocation            x      x    x      x        .        x      .       .
            GET  /choix                                            x      x    x      x        .        x      .       .
            GET  /choix/{demarche}                                 x      x    x      x        .        x      .       .
            GET  /choix/{demarche}.pdf                             x      x    x      x        .        x      .       .
            GET  /demarches/livret.pdf                             x      x    x      x        x        x      x       x
            GET  /demarches/{id}/formulaire.pdf                    x      x    x      x        x        x      x       x
            GET  /demarches/{id}/fiche.pdf                         x      x    x      x        x        x      x       x
            GET  /demarches/{id}/affiche.pdf                       x      x    x      x        x        x      x       x
            GET  /dossiers/{reference}/formulaire.pdf              x      x    x      x        x        x      .       .
            GET  /formulaires/{code}                               x      x    x      x        x        x      .       .
            GET  /demarches/{id}/imprime.pdf                       x      x    x      x        x        x      .       .
            GET  /demarches/{id}/champs                            .      .    .      .        .        x      x       .
            GET  /demarches/{id}/champs.pdf                        .      .    .      .        .        x      x       .
            GET  /dossiers/{reference}/imprime.pdf                 x      x    x      x        x        x      .       .
            """;

    /** Open to whoever has not logged in yet. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /connexion",
            "GET /installation",
            "POST /installation",
            "GET /accessibilite",
            "GET /armoiries/image.png");

    private static final Map<String, Set<Role>> ROLES = TABLE.lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.trim().split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0] + " " + cells[1], RouteTable::roles));

    private RouteTable() {}

    /** Every route that has a rule. */
    static Set<String> routes() {
        return ROLES.keySet();
    }

    public static boolean isPublic(String route) {
        return PUBLIC.contains(route);
    }

    /** @param route as in {@code GET /dossiers/{reference}}; nothing where the route has no rule */
    public static Optional<Set<Role>> rolesOf(String route) {
        return Optional.ofNullable(ROLES.get(route));
    }

    public static boolean allows(String route, Function<String, Boolean> hasRole) {
        return rolesOf(route).stream().flatMap(Set::stream).anyMatch(role -> hasRole.apply(role.name()));
    }

    private static Set<Role> roles(String[] cells) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (cells[2 + role.ordinal()].equals("x")) {
                roles.add(role);
            }
        }
        return roles;
    }
}
