#!/usr/bin/env python3
"""A file that is hard to read."""
if a:
 if a:
  if a:
   if a:
    if a:
     if a:
      if a:
       if a:
        if a:
         if a:
          if a:
           if a:
            if a:
             if a:
              if a:
               if a:
                if a:
                 if a:
                  if a:
                   if a:
                    if a:
                     if a:
                      if a:
                       if a:
                        if a:
                         if a:
                          if a:
                           if a:
                            if a:
                             if a:
                              if a:
                               if a:
                                if a:
                                 if a:
                                  if a:
                                   if a:
                                    if a:
                                     if a:
                                      if a:
                                       if a:
                                        if a:
                                         if a:
                                          if a:
                                           if a:
                                            if a:
                                             if a:
                                              if a:
                                               if a:
                                                if a:
                                                 if a:
                                                  if a:
                                                   if a:
                                                    if a:
                                                     if a:
                                                      if a:
                                                       if a:
                                                        if a:
                                                         if a:
                                                          if a:
                                                           if a:
                                                            if a:
                                                             if a:
                                                              if a:
                                                               if a:
                                                                if a:
                                                                 if a:
                                                                  if a:
                                                                   if a:
                                                                    if a:
                                                                     if a:
                                                                      if a:
                                                                       if a:
                                                                        if a:
                                                                         if a:
                                                                          if a:
                                                                           if a:
                                                                            if a:
                                                                             if a:
                                                                              if a:
                                                                               if a:
                                                                                if a:
                                                                                 if a:
                                                                                  if a:
                                                                                   if a:
                                                                                    if a:
                                                                                     if a:
                                                                                      if a:
                                                                                       if a:
                                                                                        if a:
                                                                                         if a:
                                                                                          if a:
                                                                                           if a:
                                                                                            if a:
                                                                                             if a:
                                                                                              if a:
                                                                                               if a:
                                                                                                if a:
                                                                                                 if a:
                                                                                                  if a:
                                                                                                   pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
elif a:
 pass
