### Patterns for sentences that promise or deny something. They are never shown to anyone. One pattern on each
### line: “word*” is a word that begins so, “a/b” one of the words, “word?” a word that may be left out, “…” any
### words, “~” at most three words, “$” the end of the sentence, and “a & b” both. What stands under .unless
### makes the sentence promise it no longer. “-” is an empty list.

## Rights

claim-objection =
    you can/may ~ object
    have ~ right to object
    have ~ right of objection
    entitled to object
    can/may ~ opt out of ~ processing
    .unless =
    if/where/when/whenever/provided/insofar
    cases/circumstances/sometimes
    based/basis/bases/rests/relies
    task/interest/interests/authority
    marketing/newsletter*/profiling
    decision*/appeal*/complain*/access
    not/cannot/no
claim-marketing-weighed =
    marketing & object*/opt & reason*/situation/consider/weigh/compelling
    newsletter* & object*/opt & reason*/situation/consider/weigh/compelling
    .unless =
    no/not/without/always/regardless/never/any
claim-portability =
    have ~ right to ~ portability
    have ~ right of ~ portability
    have ~ right to ~ transfer* ~ to another
    can/may ~ have … transferred to another/others
    can/may ~ receive … machine-readable
    can/may ~ take ~ with you
    .unless =
    if/where/when/whenever/provided/insofar
    cases/circumstances/sometimes
    based/basis/bases/rests/relies/consent*/contract*/agreement*
    automat*
    not/cannot/no
claim-withdrawal =
    can/may ~ withdraw ~ your consent
    can/may ~ revoke ~ your consent
    right to ~ withdraw ~ your consent
    your consent ~ can/may ~ withdrawn/revoked
    .unless =
    if/where/when/whenever/provided/insofar
    have ~ given/consented
    cases/circumstances/sometimes
    based/basis/bases/rests/relies
    any/every/all consent*
    not/cannot/no
claim-no-withdrawal =
    consent* ~ cannot ~ withdrawn/revoked
    consent* ~ not ~ withdrawn/revoked
    cannot/not ~ withdraw/revoke ~ consent*
    .unless =
    if/after/once/without/only/unless/until/already
    when/have/has/did/do/does
    published/anonymis*/anonymiz*/analys*/retroactive*/affect*
claim-complaint-after-us =
    not ~ uphold ~ complaint & data/supervisory/datatilsynet
    not ~ upheld & complain* & authority/datatilsynet
    reject*/dismiss* ~ complaint & authority/datatilsynet
    not ~ agree ~ complaint & authority/datatilsynet
    must ~ first ~ complain/contact & authority/datatilsynet
    complain ~ first & must & authority/datatilsynet
    complain ~ us ~ first & authority/datatilsynet
    before you ~ complain … authority/datatilsynet & must
    after … handled/considered/processed ~ complaint & authority/datatilsynet
    once … handled/considered/processed ~ complaint & authority/datatilsynet
    after/once/when you ~ complained ~ us & authority/datatilsynet
    after complaining ~ us & authority/datatilsynet
    after having complained ~ us & authority/datatilsynet
    .unless =
    directly/also/regardless/always/tribunal/board
    need not
    not ~ have ~ to
    without
    do not need
    before or/and
    whether/even
claim-identity-of-all =
    must ~ identify yourself & request*/rights/access/rectification/erasure
    must ~ prove/confirm/verify/document ~ identity & request*/rights/access/rectification/erasure
    must ~ prove/confirm/document who & request*/rights/access/rectification/erasure
    always/everyone/everybody … identification/identity & request*/rights/access/rectification/erasure
    require* … copy of ~ passport/identification/id & request*/rights/access/rectification/erasure
    require* ~ identification/identity/id & request*/rights/access/rectification/erasure
    must … copy of ~ identity/passport/id/identification & request*/rights/access/rectification/erasure
    .unless =
    doubt*/unsure/uncertain
    if/only/where/unless
    when we
    may/can/reasonable/reasonably/necessary/needed
    not/exam*
claim-identity-asked =
    everyone/everybody/all must ~ show/provide/present/produce ~ identification/identity/id
    everyone/everybody must ~ identify
    always ~ ask for ~ identification/id
    always ~ require/demand ~ identification/id
    must ~ show/provide/present/produce/enclose/attach ~ identification/id
    must ~ enclose/attach/send/provide/include … copy of ~ passport/identification/id/licence/card
    .unless =
    doubt*/unsure/uncertain
    if/only/where/unless
    when we
    may/can/reasonable/reasonably/necessary/needed
    not/exam*/apply*/applica*/admission*/visit*
claim-reasons-for-erasure =
    must ~ give/state/explain ~ reason*/why & erase*/erasure/delet*
    must ~ justify & erase*/erasure/delet*
    must ~ be ~ justified/reasoned & erase*/erasure/delet*
    require* ~ justification/reason* & erase*/erasure/delet*
    without ~ reason*/justification & erase*/erasure/delet* & not/cannot
    .unless =
    we must
    must we
    need not
    not ~ need/have
    refus*/reject*
    why we
claim-reasons-asked =
    you must ~ give/state/explain ~ reason*/why
    you must ~ justify
    must ~ be ~ justified/reasoned
    you have to ~ give/state/explain ~ reason*/why
    you have to ~ justify
    require ~ justification/reason*
    .unless =
    we must
    must we
    need not
    not ~ need/have
    refus*/reject*
    why we
    object*

## Sharing and transfers

claim-not-shared =
    not/never ~ share/disclose/give/pass/send ~ data/information … others/anyone/anybody/outsiders
    not/never ~ share/disclose/give/pass/send ~ data/information … third parties/party
    not/never ~ share/disclose/give/pass/send ~ your ~ data/information … third parties/party
    not/never ~ share/disclose/give/pass/send ~ your ~ data/information … others/anyone/anybody/outsiders
    data/information … not/never ~ shared/disclosed/given/passed/sent … third parties/party
    data/information … not/never ~ shared/disclosed/given/passed/sent … others/anyone/anybody/outsiders
    data/information … not/never/cannot … transferred/disclosed/passed to ~ third parties/party
    data/information … used only by us
    data/information … only used by us
    no one else ~ receives/gets/has ~ data/information
    nobody else ~ receives/gets/has ~ data/information
    no third parties/party ~ receive/receives/get/gets/have/has ~ data/information
    only we ~ access to ~ data/information
    .unless =
    if/without/unless/except/exception*/apart/than/beyond/when/where
    purpose*/marketing/commercial/advertis*
    countries/country/abroad/eea/eu
    about/on ~ health/illness/grade*/result*/membership/union
    health/sensitive/special
    only to
claim-not-transferred =
    not/never ~ transfer/send/disclose … outside & eea/eu
    not/never ~ transfer/send/disclose … third countries/country
    not/never ~ transfer/send/disclose … out of & eea/eu
    data/information … not/never ~ transferred/sent/disclosed/distributed … outside & eea/eu
    data/information … not/never ~ transferred/sent/disclosed/distributed … third countries/country
    data/information … not/never ~ transferred/sent/disclosed/distributed … out of & eea/eu
    data/information ~ never leave ~ eea/eu
    not ~ leave ~ eea/eu & data/information
    no ~ data/information … transferred/sent … outside & eea/eu
    no transfer* ~ outside ~ eea/eu
    .unless =
    if/without/unless/except/exception*/apart/than/other/when/where
    normally/usually/generally/here/these
    about/on ~ health/illness/grade*/result*/membership/union
    health/sensitive/special

## Breaches, and answers to requests

claim-breach-notice =
    breach* & notify/notifies/report/reports/inform & authority/datatilsynet
    .unless = -
claim-notice-to-authority =
    notify/notifies/report/reports/inform & authority/datatilsynet
    .unless = -
claim-that-we-do =
    we do this
    we do that
    we do so … within/later/soon
    this happens/is
    .unless = -
claim-reader-may =
    right to
    rights of
    entitled to
    you can/may ~ withdraw/demand/request/require/complain/appeal/object
    you can/may ~ ask for
    time limit for appeal*
    .unless = -
claim-extension =
    exten*/further/additional/complex/complicated/more
    .unless = -

## Storage

claim-storage =
    delete/deletes/deleted/erase/erased/destroy/destroyed
    store/stores/stored/keep/keeps/kept/retain/retains/retained
    anonymise/anonymised/anonymize/anonymized
    remove/removes/removed
    throw/throws/thrown ~ away
    archive/archives/archived ~ for
    remain/remains ~ for
    take/takes/taken down
    .unless =
    you must/can/may/should ~ store/save/keep/delete/remove/retain
    if/unless
    ask/request*/require*/answer/reply/respond
    not/never/cannot
    backup*/back-up*
claim-until-asked =
    stor*/keep*/kept/retain* … until you ~ ask/tell/request/want/say
    unless you ~ ask/tell/request/want/say & stor*/keep*/kept/retain*/delet*
    .unless =
    latest/longest/maximum/most
claim-as-long-as-necessary =
    stor*/keep*/kept/retain*/process* … as long as ~ necessary/needed/required $
    stor*/keep*/kept/retain*/process* … as long as ~ necessary/needed/required for ~ purpose* $
    stor*/keep*/kept/retain*/process* … as long as ~ necessary/needed/required to fulfil*/achieve/serve/meet ~ purpose* …
    not ~ stor*/keep*/kept/retain*/process* … longer than ~ necessary/needed/required $
    not ~ stor*/keep*/kept/retain*/process* … longer than ~ necessary/needed/required for ~ purpose* $
    stor*/keep*/kept/retain*/process* … no longer than ~ necessary/needed/required $
    stor*/keep*/kept/retain*/process* … no longer than ~ necessary/needed/required for ~ purpose* $
    delet*/eras* … when/once ~ no longer ~ necessary/needed/required $
    delet*/eras* … when/once ~ no longer ~ necessary/needed/required for ~ purpose* $
    stor*/keep*/kept/retain* … as long as we need them/it $
    stor*/keep*/kept/retain* … as long as we ~ need/have/use ~ data/information $
    stor*/keep*/kept/retain* … as long as we ~ have ~ use for them/it $
    .unless =
    below/under/overview/list/table/each/every

## Who is what, and what processing rests on

claim-adequate =
    commission & adequate/adequately/adequacy/sufficient/sufficiently
    commission & approved/approves/recognised/recognized
    adequacy decision*
    .unless =
    not/no/without/lacks/lacking/if/unless/never
claim-is-processor =
    company/supplier/provider/vendor/organisation/organization/agency/it/they/this is/are ~ processor*
    is/are/acts ~ processor*
    processes the data on ~ behalf
    .unless =
    not/if/we/us/any
claim-is-controller =
    company/supplier/provider/vendor/organisation/organization/agency/it/they/this is/are ~ controller*
    is/are ~ controller*
    .unless =
    not/if/we/us/joint/jointly/both/together/own
claim-fee-for-request =
    access/copy/copies/rectification/erasure/right/rights/request/requests/portability & costs/fee/fees/charge/charges
    access/copy/copies/rectification/erasure/right/rights/request/requests/portability & you must pay
    pay for ~ access/copy/copies/rectification/erasure
    access/copy/copies/rectification/erasure/request/requests/portability & price
    access/copy/copies/rectification/erasure/right/rights/request/requests/portability & must be paid
    .unless =
    not/no/nothing/free/without/never
    unfounded/excessive/repeat*/further/additional/extra/more
    diploma*/transcript*/certificate*/invoice*/fine*/library
    in charge
claim-fee-asked =
    costs ~ kroner/nok/kr/money/something
    charge ~ fee/fees/kroner/nok
    charge you
    take/charge/require/pay ~ kroner/nok/kr
    pay ~ fee/fees/kroner/nok
    there is ~ fee/charge
    a fee of
    a charge of
    price ~ of/is ~ kroner/nok/kr
    invoice you for
    .unless =
    not/no/nothing/free/without/never
    unfounded/excessive/repeat*/further/additional/extra/more
    diploma*/transcript*/certificate*/invoice*/fine*
claim-no-time-limit =
    answer*/reply/replies/respond*/deal/handle … as soon/quickly/promptly/fast as we can/are/manage
    answer*/reply/replies/respond*/deal/handle … as soon/quickly/promptly/fast as ~ possible
    answer*/reply/replies/respond*/deal/handle … when we have/find/get ~ time/capacity
    answer*/reply/replies/respond*/deal/handle … when we can/get
    answer*/reply/replies/respond*/deal/handle … within ~ reasonable ~ time/period
    answer*/reply/replies/respond*/deal/handle … in due course
    no ~ deadline/limit for/on/to/when
    not ~ bound by ~ deadline/limit
    answer*/reply/replies/respond* … without ~ deadline/limit
    .unless =
    if/provided
claim-on-consent =
    basis/ground/grounds … is/are ~ consent
    based/rests/rest/relies/rely on ~ consent
    consent ~ is ~ basis/ground
    basis of ~ consent
    .unless =
    if/not/no/only/some/another/other/or/either/neither/also/where/unless/when
claim-on-contract =
    basis/ground/grounds … is/are ~ contract/agreement
    based/rests/rest/relies/rely on ~ contract/agreement
    contract/agreement ~ is ~ basis/ground
    .unless =
    if/not/no/only/some/another/other/or/either/neither/also/where/unless/when
claim-on-obligation =
    basis/ground/grounds … is/are ~ legal obligation*/duty
    based/rests/rest/relies/rely on ~ legal obligation*/duty
    legal obligation*/duty ~ is ~ basis/ground
    .unless =
    if/not/no/only/some/another/other/or/either/neither/also/where/unless/when
claim-on-task =
    basis/ground/grounds … is/are ~ task in the public interest
    basis/ground/grounds … is/are ~ task carried out in the public interest
    based/rests/rest/relies/rely on ~ public interest/task
    based/rests/rest/relies/rely on ~ official authority
    .unless =
    if/not/no/only/some/another/other/or/either/neither/also/where/unless/when
claim-on-interest =
    basis/ground/grounds … is/are ~ legitimate interest*
    based/rests/rest/relies/rely on ~ legitimate interest*
    legitimate interest* ~ is/are ~ basis/ground
    basis of ~ legitimate interest*
    .unless =
    if/not/no/only/some/another/other/or/either/neither/also/where/unless/when

## What a section is about

claim-about-access =
    access/copy
    which/what data
    .unless = -
claim-about-rectification =
    rectif*/correct/corrected/correction*/inaccurate/incomplete/incorrect
    .unless = -
claim-about-erasure =
    eras*/delet*
    .unless = -
claim-about-restriction =
    restrict*
    .unless = -
claim-about-portability =
    portab*/machine-readable/sharing/transferred
    .unless = -
claim-about-objection =
    object/objects/objection*/objected
    .unless = -
claim-about-complaint =
    complain*/datatilsynet
    .unless = -
claim-about-breach =
    breach/breaches
    .unless = -

## Limits: words that one language may lose. What stands under “-freely” may say the same, and something else

claim-limit-only =
    only/solely/exclusively
    nobody/nothing/none but
    no one but
    not/never/nobody/nothing/none/no ~ other than
    not/never ~ unless
    .unless = -
claim-limit-only-freely =
    unless/alone/sole/just/merely/except/otherwise/reserved/limited/limit/limits/restricted/until/other/specifically
    as long as
    voluntary/optional/freely/enough/sufficient/suffices
    if you want/wish
    up to you
    .unless = -
claim-limit-always =
    always
    .unless = -
claim-limit-always-freely =
    at any time
    at all times
    all the time
    for ever/good
    all/every/everyone/everybody/each/any/anyone/whenever/regardless/whichever/whatever/still/permanently/indefinitely/forever/continuously
    .unless = -
claim-limit-at-least =
    at least
    .unless =
    at least one
    at the least
claim-limit-at-least-freely =
    minimum/earliest/over/minimal
    at least one
    and/or more/older/longer/above/over/upwards
    from/reached/turned
    .unless = -
claim-limit-at-most =
    at most
    no/not more/longer/later/older than
    maximum
    at the latest
    .unless = -
claim-limit-at-most-freely =
    within/upper/longest/until/under/less/fewer/shorter/before/limit*/maximum/deadline*/latest
    as soon
    .unless = -
