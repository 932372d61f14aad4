#!/usr/bin/env python3
"""
This module has nothing in it but variables.
"""


a: 'int'
a = 1
pi: 'float'
pi = 3.14
i_understand_annotations: 'bool'
i_understand_annotations = True
school: 'str'
school = 'Holber' + 'ton'
