/**
 * The Peerage language (design: language.md, sections 2 and 3).
 *
 * Newlines are tokens, since a fault should cost its own line and no more. They reach the parser
 * only where they end something: `Layout` keeps those inside [ ] and ( ) and after + away from it.
 * No block type and no attribute name stands here: those are the schema's.
 *
 * One token of lookahead decides everywhere (a test holds it), so that a short run never pays for
 * starting ANTLR's prediction. That is why what follows a name has a rule of its own.
 *
 * Which way was taken is told by the first token, and alternatives have no labels: each label would
 * be one more class to load, and a second context for each item and value.
 */
grammar Peerage;

options { superClass = PieceParser; }

file
    : (NL | definition)* EOF
    ;

definition
    : 'import' STRING
    | 'let' name assignment
    | 'profile' name parameters? body
    | NAME nesting
    ;

parameters
    : '(' name (',' name)* ')'
    ;

body
    : '{' (NL | item)* '}'
    ;

item
    : NAME (assignment | nesting)
    | 'use' (assignment | application)
    | ('import' | 'let' | 'profile') assignment
    ;

assignment
    : '=' value
    ;

nesting
    : label* body
    ;

application
    : name ('(' argument (',' argument)* ')')?
    ;

argument
    : name assignment
    ;

label
    : (NAME | WORD | STRING | 'import' | 'let' | 'profile' | 'use')
    ;

value
    : term ('+' term)*
    ;

term
    : NAME operands?
    | (WORD | 'import' | 'let' | 'profile' | 'use')
    | STRING
    | '[' elements? ']'
    | '$' name
    ;

operands
    : '(' (value (',' value)*)? ')'
    ;

// A value may be missing only behind the last comma: `TreeBuilder` refuses the rest, since seeing
// it here would take a second token of lookahead.
elements
    : value (',' value?)*
    ;

name
    : (NAME | 'import' | 'let' | 'profile' | 'use')
    ;

// Lexis. `Scanner` is the fast twin of these rules, which also says what is wrong with a character;
// a test holds that both read every valid text alike.

IMPORT       : 'import';
LET          : 'let';
PROFILE      : 'profile';
USE          : 'use';
OPEN_BRACE   : '{';
CLOSE_BRACE  : '}';
OPEN_BRACKET : '[';
CLOSE_BRACKET: ']';
OPEN_PAREN   : '(';
CLOSE_PAREN  : ')';
EQUALS       : '=';
COMMA        : ',';
PLUS         : '+';
DOLLAR       : '$';

NAME
    : [a-z] [a-z0-9-]*
    ;

WORD
    : (LETTER | [0-9_*:@] | '+' [0-9]) (LETTER | [0-9_\-.:/*@%+])*
    ;

STRING
    : '"' ('\\' ~[\r\n] | ~["\\\r\n])* '"'
    | '\'' ~['\r\n]* '\''
    ;

NL
    : '\r'? '\n' | '\r'
    ;

COMMENT
    : '#' ~[\r\n]* -> channel(HIDDEN)
    ;

BLANK
    : [ \t\uFEFF]+ -> skip
    ;

STRANGE
    : .
    ;

fragment LETTER
    : [\p{L}]
    ;
