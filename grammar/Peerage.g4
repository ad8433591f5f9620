/**
 * The Peerage language (design: language.md, sections 2 and 3).
 *
 * Newlines are tokens, since a fault should cost its own line and no more. They reach the parser
 * only where they end something: `Layout` keeps those inside [ ] and ( ) and after + away from it.
 * No block type and no attribute name stands here: those are the schema's.
 */
grammar Peerage;

// Said in full, since the generated code stands in a package that has a Parser of its own.
options { superClass = org.antlr.v4.runtime.Parser; }

file
    : (NL | definition)* EOF
    ;

definition
    : 'import' STRING                   # importDefinition
    | 'let' name '=' value              # letDefinition
    | 'profile' name parameters? body   # profileDefinition
    | NAME label* body                  # blockDefinition
    ;

parameters
    : '(' name (',' name)* ')'
    ;

body
    : '{' (NL | item)* '}'
    ;

item
    : name '=' value            # attribute
    | NAME label* body          # block
    | 'use' name arguments?     # use
    ;

arguments
    : '(' argument (',' argument)* ')'
    ;

argument
    : name '=' value
    ;

label
    : word                      # wordLabel
    | STRING                    # textLabel
    ;

value
    : term ('+' term)*
    ;

term
    : word                                  # wordTerm
    | STRING                                # textTerm
    | '[' (value (',' value)* ','?)? ']'    # list
    | '$' name                              # reference
    | NAME '(' (value (',' value)*)? ')'    # call
    ;

word
    : WORD                      # plainWord
    | name                      # nameWord
    ;

name
    : NAME                      # plainName
    | 'import'                  # importName
    | 'let'                     # letName
    | 'profile'                 # profileName
    | 'use'                     # useName
    ;

// Lexis

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
