@org.jspecify.annotations.NullMarked
package org.guichet;
