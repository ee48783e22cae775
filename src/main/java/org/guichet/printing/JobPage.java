package org.guichet.printing;

import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.web.French;

/**
 * What became of something sent to a printer.
 *
 * @param open whether this agent may read what the document is called
 * @param back the page the agent comes from; "" where the browser does not say
 * @param silence why the printer could not be asked now; "" where it could
 */
public record JobPage(PrintJob job, boolean open, String back, String silence) {

    static JobPage of(PrintJob job, Agent reader, String back) {
        boolean open = job.agent.id.equals(reader.id) || reader.has(Role.MANAGER) || reader.has(Role.ADMIN);
        return new JobPage(job, open, back, "");
    }

    JobPage with(PrintJob heard) {
        return new JobPage(heard, open, back, silence);
    }

    JobPage withSilence(String words) {
        return new JobPage(job, open, back, French.spaced(words));
    }

    public String title() {
        return open ? job.title : "document d’un autre agent";
    }

    public String headline() {
        return switch (job.state) {
            case ASKED, SENDING -> "L’envoi à l’imprimante est en cours";
            case PENDING, PRINTING -> "L’imprimante l’a pris";
            case HELD, STOPPED -> "L’imprimante attend quelque chose";
            case UNSURE -> "Regardez si la feuille est sortie";
            case COMPLETED, FORGOTTEN -> "C’est imprimé";
            case CANCELED, ABORTED, REFUSED -> "Ce n’est pas imprimé";
        };
    }

    public String remark() {
        return French.spaced(job.remark);
    }

    /** Whether to propose the button again. */
    public boolean again() {
        return open && !job.path.isEmpty() && (job.state.ended() || job.state == PrintState.UNSURE);
    }
}
