### Ord som import kjenner igjen i en erklæring som finnes fra før, og det som kommandoen sier. Ordene er skilt
### med semikolon og gjelder alle ord som begynner slik.

## Hva en overskrift eller en ledetekst kunngjør

import-purposes = formål; hensikt; hva vi bruker; hvorfor vi; hvorfor behandl; det er nødvendig for; bruker vi opplysningene til
import-basis = behandlingsgrunnlag; rettslig grunnlag; rettslige grunnlag; grunnlag; hjemmel; lovgrunnlag
import-data = hvilke opplysninger; hvilke personopplysninger; hva slags opplysninger; hva slags personopplysninger; hvilke typer; kategorier; personopplysninger som; opplysninger vi; opplysningene vi; personopplysninger vi; typer opplysninger; typer personopplysninger
import-sources = hvor vi henter; hvor henter; hvor kommer; kilde; henter opplysninger; hentes fra; innhentes; innhenting; samles inn; samler inn; registreres av; hvor opplysningene
import-recipients = mottaker; utlever; hvem deler; deler vi; deles med; hvem får; tilgang til opplysning; databehandler; videreformidl; hvem som får; overføres til; gis til
import-retention = lagringstid; hvor lenge; lagres; lagring; slett; oppbevar
import-decisions = automatisert; automatiske; automatisk behandling; profilering
import-transfers = tredjeland; utenfor eu; utenfor eøs; overføring til utlandet; internasjonale organisasjoner
import-prose = rettighet; klage; kontakt; personvernombud; sikkerhet; sikrer; informasjonskapsl; innsyn; behandlingsansvarlig; ansvarlig; samtykke; retting; rett til; begrens; protest; dataportabilitet

## Ord i løpende tekst

import-storing = slett; lagr; oppbevar; anonymiser; arkiver; bevar; beholde; beholder
import-deleting = slett
import-anonymising = anonymiser
import-outside-eea = utenfor eu; utenfor eøs; tredjeland; ut av eu; ut av eøs
import-not = ikke; ingen; aldri
import-reviewed = sist oppdatert; oppdatert; sist endret; sist revidert; revidert; gjennomgått
import-dpo = personvernombud
import-itself = erklæringen; personvernerklæring; denne siden; denne teksten
import-such-as = blant annet; for eksempel; slik som; herunder; for øvrig

## Merker i kildefilen som blir foreslått

import-mark = { $count ->
    [one] linje { $lines }
   *[other] linje { $lines }
  }
import-no-title = Teksten har ingen overskrift. Skriv tittelen her:
import-loose = Dette er funnet, men ikke sagt om ett bestemt formål. Gi hvert felt til formålene det gjelder, og slett så linjene:
import-in-words = Her er behandlingsgrunnlaget bare sagt med ord. Finn bestemmelsen:
import-named = Nevnt i teksten og kjent i registeret, men ikke plassert. Er de mottakere eller kilder?
import-contacts = Adresser og numre som ikke står i content/site.yaml:
import-sections = Hvor avsnittene kommer fra:
import-register = Navn fra erklæringen «{ $notice }» som registeret ikke hadde. Kontroller dem, oversett dem, og slå sammen dem som betyr det samme.

## Det kommandoen sier

import-done = Leste { $lines ->
    [one] { $lines } linje
   *[other] { $lines } linjer
  }: { $field } ble til felt, { $found } er beholdt som tekst med noe plassert i felt, { $prose } er beholdt som tekst alene, og { $around } sto rundt teksten og er utelatt.
import-wrote = Skrev { $path }.
import-placed = Plassert
import-place-title = tittel
import-place-section = overskrifter
import-place-audience = målgrupper
import-place-reviewed = dato
import-place-contact = kontakter
import-place-purpose = formål
import-place-basis = behandlingsgrunnlag
import-place-data = kategorier av opplysninger
import-place-source = kilder
import-place-recipient = mottakere
import-place-retention = lagringstider
import-place-decision = automatiserte avgjørelser
import-place-transfer = overføringer
import-place-name = navn som registeret kjenner
import-place-lines = { $place }: linje { $lines }
import-unplaced = Beholdt som tekst, uten at noe ble plassert
import-left-out = Utelatt, fordi det sto rundt teksten på siden
import-next = Les forslaget mot originalen, og kjør så «opplyst check»: den sier hva som mangler.
import-exists = { $path } finnes allerede. Ingenting er skrevet. Velg et annet navn med --notice, eller flytt filen.
import-needs-lang = Si hvilket språk erklæringen er skrevet på, med --lang { $languages }.
import-not-text = { $path } er ikke tekst i UTF-8. Lagre filen som UTF-8 først.
import-empty = { $path } har ingen tekst.
import-too-large = { $path } er større enn { $size } MB.
