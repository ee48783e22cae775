/**
 * The shipped application in a real browser, with the demonstration: {@code mvn -Pe2e -DskipTests verify}. A class whose
 * name ends in {@code Walk} is run; what it photographs stays in {@code target/e2e}.
 */
package org.guichet.walks;
