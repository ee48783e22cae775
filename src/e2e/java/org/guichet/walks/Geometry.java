package org.guichet.walks;

import java.util.List;

/** What a ruler laid on the screen tells: nothing scrolls sideways, sticks out, is cut, or lies on something else. */
final class Geometry {

    /**
     * What scrolls by itself may be wider than the screen, and what sticks to its edge lies on what scrolls under it;
     * both are left out. So is what is folded away or waits beside the screen for the keyboard.
     */
    private static final String RULER =
            """
            () => {
              const flaws = [], wide = document.documentElement.clientWidth;
              const say = (what, one) => flaws.push(`${what}: ${one.outerHTML.slice(0, 160)}`);
              const box = one => one.getBoundingClientRect();
              const shown = one => one.checkVisibility({visibilityProperty: true}) && box(one).width > 1 && box(one).right > 0;
              const inside = (one, test) => { for (let up = one; up; up = up.parentElement) if (test(getComputedStyle(up))) return true; return false; };
              const scrolls = style => style.overflowX === 'auto' || style.overflowX === 'scroll';
              const out = one => box(one).right > wide + 1;
              const afloat = style => style.position === 'sticky' || style.position === 'absolute';
              if (document.documentElement.scrollWidth > wide) flaws.push(`scrolls sideways: ${document.documentElement.scrollWidth} in ${wide}`);
              const all = [...document.querySelectorAll('body *')].filter(shown);
              for (const one of all) {
                if (out(one) && !out(one.parentElement) && !inside(one.parentElement, scrolls)) say('sticks out', one);
                const style = getComputedStyle(one);
                if (style.overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1) say('is cut', one);
                if (one.matches('select, input:not([type=hidden])') && one.clientHeight + 2 < parseFloat(style.fontSize) && !one.matches('[type=radio], [type=checkbox]')) say('is cut', one);
              }
              const controls = all.filter(one => one.matches('a, button, input, select, textarea, summary') && !inside(one, afloat));
              for (let i = 0; i < controls.length; i++) for (let j = i + 1; j < controls.length; j++) {
                const [a, b] = [controls[i], controls[j]];
                if (a.contains(b) || b.contains(a)) continue;
                if ([...a.getClientRects()].some(p => [...b.getClientRects()].some(q =>
                    Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1 && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 1)))
                  say(`lies on ${b.outerHTML.slice(0, 80)}`, a);
              }
              return flaws;
            }""";

    private Geometry() {}

    static List<String> flaws(Desk desk) {
        return ((List<?>) desk.page().evaluate(RULER))
                .stream().map(flaw -> desk.path() + " " + flaw).toList();
    }
}
