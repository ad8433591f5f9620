/**
 * The Peerage language (design: language.md, sections 2 and 3).
 *
 * Newlines are tokens, since a fault should cost its own line and no more. They reach the parser
 * only where they end something: `Layout` keeps those inside [ ] and ( ) and after + away from it.
 * No block type and no attribute name stands here: those are the schema's.
 *
 * One token of lookahead decides everywhere (a test holds it), so that a short run never pays for
 * starting ANTLR's prediction. That is why what follows a name has a rule of its own.
 */
grammar Peerage;

// Said in full, since the generated code stands in a package that has a Parser of its own.
options { superClass = org.antlr.v4.runtime.Parser; }

file
    : (NL | definition)* EOF
    ;

definition
    : 'import' STRING                           # importDefinition
    | 'let' name assignment                     # letDefinition
    | 'profile' name parameters? body           # profileDefinition
    | NAME nesting                              # blockDefinition
    ;

parameters
    : '(' name (',' name)* ')'
    ;

body
    : '{' (NL | item)* '}'
    ;

item
    : NAME (assignment | nesting)               # attributeOrBlock
    | 'use' (assignment | application)          # attributeOrUse
    | ('import' | 'let' | 'profile') assignment # attribute
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
    : NAME operands?                            # nameOrCall
    | (WORD | 'import' | 'let' | 'profile' | 'use')     # otherWord
    | STRING                                    # text
    | '[' elements? ']'                         # list
    | '$' name                                  # reference
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
