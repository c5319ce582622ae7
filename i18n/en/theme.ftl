### What can be wrong with a site's own theme. Its readers are those who write templates.

OP033 = the template `{ $template }` does not work: { $detail }
    .title = Template that does not work
    .note = the built-in template is shown in its place, or nothing at all
    .help = correct the template; the built-in one of the same name can be extended as `theme/{ $template }`
    .why = A template asks for something that a page does not have, or is not written as templates are. Opplyst does not publish a page that lacks a part. The message after the colon is the template engine’s own.

OP034 = the site has no theme called `{ $theme }`
    .title = Unknown theme
    .note = a theme is a folder in `themes/`, or `default`, which is built in
    .help = name a folder in `themes/`, or leave `theme` out
    .nearest = did you mean `{ $nearest }`?
    .why = The site names a theme that does not exist. Opplyst does not choose another in silence, because the pages would then look different from what you expect.
