a { b ( c [ d } e ) f ] end until
