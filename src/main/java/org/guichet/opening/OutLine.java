package org.guichet.opening;

import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.web.French;

/**
 * A sheet that is out, as one agent may read it.
 *
 * @param holder who has it
 * @param since the day they got it
 * @param notedBy who said so
 */
public record OutLine(IncomingLine letter, String holder, String since, String notedBy) {

    static List<OutLine> of(List<SheetMove> moves, Agent agent) {
        return moves.stream().map(move -> of(move, agent)).toList();
    }

    private static OutLine of(SheetMove move, Agent agent) {
        return new OutLine(
                IncomingLine.of(move.incoming, agent), move.where(), French.shortDate(move.at), move.agent.fullName());
    }
}
