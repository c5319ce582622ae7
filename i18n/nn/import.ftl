### Ord som import kjenner att i ei erklæring som finst frå før, og det som kommandoen seier. Orda er skilde
### med semikolon og gjeld alle ord som byrjar slik.

## Kva ei overskrift eller ein leietekst kunngjer

import-purposes = formål; føremål; kva vi bruker; kva vi nyttar; kvifor vi; kvifor behandl; det er nødvendig for; bruker vi opplysningane til; nyttar vi opplysningane til
import-basis = behandlingsgrunnlag; rettsleg grunnlag; rettslege grunnlag; grunnlag; heimel; lovgrunnlag
import-data = kva opplysningar; kva personopplysningar; kva slags opplysningar; kva slags personopplysningar; kva typar; kategoriar; personopplysningar som; opplysningar vi; opplysningane vi; personopplysningar vi; typar opplysningar; typar personopplysningar
import-sources = kvar vi hentar; kvar hentar; kvar kjem; kjelde; hentar opplysningar; blir henta; vert henta; innhent; samla inn; samlar inn; blir registrert; vert registrert; kvar opplysningane
import-recipients = mottakar; utlever; kven deler; deler vi; delt med; kven får; tilgang til opplysning; databehandlar; vidareformidl; kven som får; overført til; blir gitt til
import-retention = lagringstid; kor lenge; blir lagra; vert lagra; lagring; slett; oppbevar
import-decisions = automatisert; automatiske; automatisk behandling; profilering
import-transfers = tredjeland; utanfor eu; utanfor eøs; overføring til utlandet; internasjonale organisasjonar
import-prose = rett; klag; kontakt; personvernombod; tryggleik; sikrar; informasjonskapsl; innsyn; behandlingsansvarleg; ansvarleg; samtykke; retting; avgrens; protest; dataportabilitet

## Ord i løpande tekst

import-storing = slett; lagr; oppbevar; anonymiser; arkiver; bevar; behalde; beheld; tek vare på
import-deleting = slett
import-anonymising = anonymiser
import-outside-eea = utanfor eu; utanfor eøs; tredjeland; ut av eu; ut av eøs
import-not = ikkje; ingen; aldri
import-reviewed = sist oppdatert; oppdatert; sist endra; sist revidert; revidert; gjennomgått
import-dpo = personvernombod; personvernombud
import-itself = erklæringa; personvernerklæring; denne sida; denne teksten
import-such-as = mellom anna; til dømes; slik som; blant anna; for eksempel

## Merke i kjeldefila som blir foreslått

import-mark = { $count ->
    [one] linje { $lines }
   *[other] linje { $lines }
  }
import-no-title = Teksten har inga overskrift. Skriv tittelen her:
import-loose = Dette er funne, men ikkje sagt om eitt bestemt formål. Gje kvart felt til formåla det gjeld, og slett så linjene:
import-in-words = Her er behandlingsgrunnlaget berre sagt med ord. Finn føresegna:
import-named = Nemnt i teksten og kjent i registeret, men ikkje plassert. Er dei mottakarar eller kjelder?
import-contacts = Adresser og nummer som ikkje står i content/site.yaml:
import-sections = Kvar avsnitta kjem frå:
import-register = Namn frå erklæringa «{ $notice }» som registeret ikkje hadde. Kontroller dei, omset dei, og slå saman dei som tyder det same.

## Det kommandoen seier

import-done = Las { $lines ->
    [one] { $lines } linje
   *[other] { $lines } linjer
  }: { $field } blei til felt, { $found } er tekne vare på som tekst med noko plassert i felt, { $prose } er tekne vare på som tekst åleine, og { $around } stod rundt teksten og er utelatne.
import-wrote = Skreiv { $path }.
import-placed = Plassert
import-place-title = tittel
import-place-section = overskrifter
import-place-audience = målgrupper
import-place-reviewed = dato
import-place-contact = kontaktar
import-place-purpose = formål
import-place-basis = behandlingsgrunnlag
import-place-data = kategoriar av opplysningar
import-place-source = kjelder
import-place-recipient = mottakarar
import-place-retention = lagringstider
import-place-decision = automatiserte avgjerder
import-place-transfer = overføringar
import-place-name = namn som registeret kjenner
import-place-lines = { $place }: linje { $lines }
import-unplaced = Teke vare på som tekst, utan at noko blei plassert
import-left-out = Utelate, fordi det stod rundt teksten på sida
import-next = Les forslaget mot originalen, og køyr så «opplyst check»: kommandoen seier kva som manglar.
import-exists = { $path } finst allereie. Ingenting er skrive. Vel eit anna namn med --notice, eller flytt fila.
import-needs-lang = Sei kva språk erklæringa er skriven på, med --lang { $languages }.
import-not-text = { $path } er ikkje tekst i UTF-8. Lagre fila som UTF-8 først.
import-empty = { $path } har ingen tekst.
import-too-large = { $path } er større enn { $size } MB.
