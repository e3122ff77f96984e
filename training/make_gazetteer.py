#!/usr/bin/env python3
"""Write ontology/gazetteer.ttl from a folder of facts.

    python3 training/make_gazetteer.py FACTS [ontology/gazetteer.ttl]

FACTS holds JSON Lines files of states, places, armed groups, organisations, persons, forces and
institutions, one record a line. They are broad and noisy: misspelt and translated aliases,
villages called like common words, acronyms with many bearers. A gazetteer that is matched against
running text has to be precise instead, so this script takes only what is known to be good: it
selects, renames, and keeps an alias if it is a spelling of the name or stands in a table below.
Every name belongs to one thing; the more prominent one gets it. The result depends on the input
only, so that running it again shows in the diff what changed.
"""

import json
import re
import sys
import unicodedata
from pathlib import Path

# ─── Names ──────────────────────────────────────────────────────────────────────────────────────

QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "ʼ": "'", "ʻ": "'", "ʿ": "'", "–": "-", "‑": "-"})
LETTERS = str.maketrans({"ı": "i", "ə": "e", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe"})


def plain(text):
    """Without diacritics."""
    text = unicodedata.normalize("NFKD", text.translate(QUOTES).translate(LETTERS))
    return "".join(c for c in text if not unicodedata.combining(c))


def folded(text):
    """The form in which the program compares names."""
    text = " ".join(plain(text.lower()).translate(LETTERS).split())
    return text.removeprefix("the ")


def slug(text):
    text = re.sub(r"[^a-z0-9]+", "-", folded(text).replace("'", ""))
    return text.strip("-")


def skeleton(text):
    """Consonants: what spellings of one name in Latin letters share."""
    text = folded(text).replace("q", "k")
    text = re.sub(r"^(al|as|an|ad|ar|el)[- ]", "", text)
    text = re.sub(r"[^a-z]|[aeiouyhw]", "", text)
    return re.sub(r"(.)\1+", r"\1", text)


def spellings(name, aliases, most):
    """Aliases that are other spellings of the name, in their order."""
    found = []
    for alias in aliases:
        if (
            alias.isascii()
            and len(alias) >= 5
            and alias[0].isupper()
            and not re.search(r"[,()/;\d]|--|\b(of|de|the|province|state)\b", alias)
            and abs(len(alias) - len(name)) <= 3
            and folded(alias) != folded(name)
            and skeleton(alias) == skeleton(name)
        ):
            found.append(alias)
    return found[:most]


def words(text):
    """A table cell: names separated by |."""
    return [word.strip() for word in text.split("|") if word.strip()]


def rows(table):
    """The rows of a table below: cells separated by semicolons."""
    for line in table.strip().splitlines():
        if line.strip():
            yield [cell.strip() for cell in line.split(";")]


# States that are no more: name ; other names ; acronyms ; demonyms ; first day ; last day ; Wikidata
FORMER_STATES = """
Soviet Union ; Union of Soviet Socialist Republics ; USSR ; Soviet | Soviets ; 1922-12-30 ; 1991-12-26 ; Q15180
Yugoslavia ; Socialist Federal Republic of Yugoslavia | Federal Republic of Yugoslavia ; SFRY ; Yugoslav | Yugoslavs | Yugoslavian | Yugoslavians ; 1918-12-01 ; 2003-02-04 ; Q36704
Serbia and Montenegro ;;;; 2003-02-04 ; 2006-06-05 ; Q37024
Czechoslovakia ; Czechoslovak Republic ;; Czechoslovak | Czechoslovaks | Czechoslovakian ; 1918-10-28 ; 1992-12-31 ; Q33946
East Germany ; German Democratic Republic ;; East German | East Germans ; 1949-10-07 ; 1990-10-03 ; Q16957
West Germany ;;; West German | West Germans ; 1949-05-23 ; 1990-10-03 ; Q713750
South Vietnam ;;; South Vietnamese ; 1955-10-26 ; 1975-04-30 ; Q180573
North Vietnam ;;; North Vietnamese ; 1945-09-02 ; 1976-07-02 ; Q172640
South Yemen ;;; South Yemeni | South Yemenis ; 1967-11-30 ; 1990-05-22 ; Q199841
North Yemen ;;; North Yemeni | North Yemenis ; 1962-09-27 ; 1990-05-22 ; Q267584
Ottoman Empire ;;; Ottoman | Ottomans ; 1299-01-01 ; 1922-11-01 ; Q12560
"""

# code ; names that a state had before
FORMER_NAMES = """
BEN ; Dahomey
BFA ; Upper Volta
BGD ; East Pakistan
BLR ; Byelorussia
COD ; Zaire | Zaïre
IRN ; Persia
KHM ; Kampuchea
LKA ; Ceylon
ZWE ; Rhodesia
"""

# ─── States ─────────────────────────────────────────────────────────────────────────────────────

# code ; name in the news (empty: as in the facts) ; other names ; acronyms
STATES = """
ARE ;; U.A.E. ; UAE
BHS ;;;
BIH ;; Bosnia | Bosnia-Herzegovina ;
BRN ;; Brunei Darussalam ;
CAF ;;; CAR
CHN ;; People's Republic of China ; PRC
CIV ;; Côte d'Ivoire ;
COD ;; Democratic Republic of Congo | DR Congo | Congo-Kinshasa | Congo ; DRC
COG ;; Republic of Congo | Congo-Brazzaville ;
CPV ;; Cabo Verde ;
CZE ;; Czech Republic ;
GBR ;; Britain | Great Britain | U.K. ; UK
GMB ;;;
IRL ;; Republic of Ireland ;
KNA ;; St. Kitts and Nevis | St Kitts and Nevis ;
KOR ;; Republic of Korea ; ROK
LCA ;; St. Lucia | St Lucia ;
MKD ;; Macedonia ;
MMR ;; Burma ;
NLD ;; Holland ;
NZL ;;; NZ
PNG ;;; PNG
PRK ;; Democratic People's Republic of Korea ; DPRK
PSE ;; State of Palestine | Palestinian Territories | Occupied Palestinian Territories ;
SAU ;; Kingdom of Saudi Arabia ; KSA
SWZ ;; Swaziland ;
SYR ;; Syrian Arab Republic ;
TLS ;; East Timor ;
TUR ;; Türkiye ;
USA ;; United States of America | U.S. | U.S.A. | America ; US | USA
VAT ; Vatican ; Vatican City | Holy See ;
VCT ; Saint Vincent and the Grenadines ; St. Vincent and the Grenadines | St Vincent and the Grenadines ;
VNM ;; Viet Nam ;
"""

# code ; demonyms, where those of the facts miss some or share some with another state
DEMONYMS = """
ARG ; Argentine | Argentines | Argentinian | Argentinians
BFA ; Burkinabe | Burkinabes
BIH ; Bosnian | Bosnians
BWA ; Botswanan | Botswanans | Batswana | Motswana
CAF ; Central African | Central Africans
COD ; Congolese
COG ;
CZE ; Czech | Czechs
DMA ;
FRA ; French | Frenchman | Frenchmen | Frenchwoman
FSM ; Micronesian | Micronesians
GBR ; British | Briton | Britons
IRL ; Irish | Irishman | Irishmen
KAZ ; Kazakh | Kazakhs | Kazakhstani | Kazakhstanis
KGZ ; Kyrgyz | Kyrgyzstani | Kyrgyzstanis
KOR ; South Korean | South Koreans
LAO ; Lao | Laotian | Laotians
LSO ; Basotho | Mosotho
MMR ; Burmese
NLD ; Dutch | Dutchman | Dutchmen
NPL ; Nepali | Nepalis | Nepalese
NZL ; New Zealander | New Zealanders
PHL ; Philippine | Filipino | Filipinos | Filipina
PRK ; North Korean | North Koreans
SAU ; Saudi | Saudis | Saudi Arabian | Saudi Arabians
SLV ; Salvadoran | Salvadorans | Salvadorean
SRB ; Serbian | Serbians | Serb | Serbs
SVN ; Slovenian | Slovenians | Slovene | Slovenes
SWZ ; Swazi | Swazis
THA ; Thai | Thais
TKM ; Turkmen | Turkmens | Turkmenistani
TLS ; Timorese
TUR ; Turkish | Turk | Turks
TWN ; Taiwanese
UKR ; Ukrainian | Ukrainians
USA ; American | Americans
UZB ; Uzbek | Uzbeks | Uzbekistani
VUT ; Ni-Vanuatu
XKX ; Kosovar | Kosovars | Kosovan | Kosovans
"""

# Independent or with a government that acts as one; the rest of the list are places.
ALSO_STATES = {"TWN", "XKX", "PSE", "VAT"}
NOT_WORTH_NAMING = {"BES", "BVT", "HMD", "IOT", "SGS", "UMI", "ATF", "SJM", "JEY", "CCK", "CXR", "NFK", "PCN", "BLM", "MAF", "SPM", "WLF", "TKL", "NIU", "SHN", "AIA", "MSR", "MYT", "ALA", "GLP", "MTQ", "REU", "GUF", "ASM", "VGB", "VIR", "MNP"}
# territory ; demonyms
TERRITORIES = """
HKG ; Hong Konger | Hong Kongers
GRL ; Greenlander | Greenlanders | Greenlandic
PRI ; Puerto Rican | Puerto Ricans
FRO ; Faroese
ESH ; Sahrawi | Sahrawis
"""
# Which state a territory belongs to.
OWNERS = {"ABW": "NLD", "BMU": "GBR", "COK": "NZL", "CUW": "NLD", "CYM": "GBR", "FLK": "GBR", "FRO": "DNK", "GGY": "GBR", "GIB": "GBR", "GRL": "DNK", "GUM": "USA", "HKG": "CHN", "IMN": "GBR", "MAC": "CHN", "NCL": "FRA", "PRI": "USA", "PYF": "FRA", "SXM": "NLD", "TCA": "GBR"}

# code ; capital in the news ; other names, where the facts' are not usable
CAPITALS = """
AND ; Andorra la Vella ;
ATG ; Saint John's ; St. John's
BOL ; La Paz ;
CRI ; San José ; San Jose
DJI ; Djibouti City ;
GRD ; Saint George's ; St. George's
IND ; New Delhi ; Delhi
KAZ ; Astana ; Nur-Sultan
KIR ; Tarawa ; South Tarawa
LBY ; Tripoli ;
LKA ; Colombo ;
LUX ; Luxembourg City ;
MDA ; Chisinau ; Kishinev
MDV ; Malé ;
MEX ; Mexico City ;
MMR ; Naypyidaw ; Naypyitaw | Nay Pyi Taw
PLW ; Ngerulmud ;
SWZ ; Mbabane ;
TCD ; N'Djamena ; Ndjamena
UKR ; Kyiv ; Kiev
USA ; Washington ; Washington, D.C. | Washington, DC | Washington D.C. | Washington DC
YEM ; Sanaa ; Sana'a
IRN ; Tehran ; Teheran
SRB ; Belgrade ;
CHN ; Beijing ; Peking
KGZ ; Bishkek ;
TKM ; Ashgabat ; Ashkhabad
QAT ; Doha ;
"""
# The city is the state, or is not one place.
NO_CAPITAL = {"SGP", "MCO", "VAT", "SMR", "PSE", "ATA", "VUT", "SYC"}
# A capital that speaks for somebody else (where it acts, it is not its state).
NOT_ITS_STATE = {"BEL": "European Union"}

# ─── Places ─────────────────────────────────────────────────────────────────────────────────────

# How many inhabitants a city needs to be listed, by country; MOST elsewhere.
CITIES = {
    30000: "AFG LBN PSE",
    60000: "IRN IRQ SYR YEM ISR PAK UKR",
    80000: "ARM AZE GEO TJK TKM KGZ UZB KAZ LBY JOR SOM ETH ERI DJI SSD SDN TCD NER MLI BFA MRT OMN",
    150000: "SAU ARE KWT BHR QAT TUR EGY BGD NPL LKA BTN BLR MDA SRB XKX BIH MKD MNE ALB SEN CMR COD CAF RWA BDI UGA MMR LTU LVA EST GRC",
    200000: "RUS NGA KEN DZA TUN MAR MOZ CYP HUN BGR ROU HRV SVK CZE POL AUT",
    400000: "IND ISL IRL NOR SWE DNK FIN NLD BEL CHE PRT CUB HTI VEN",
    600000: "USA GBR DEU FRA ITA ESP CAN AUS KOR PRK TWN NZL COL ECU PER CHL ARG URY PRY BOL PAN CRI GTM HND SLV NIC DOM JAM",
    4000000: "CHN",
}
MOST = 1000000
# Countries whose first-level regions are listed.
REGIONS = set(
    "AFG PAK IND BGD IRN IRQ SYR LBN ISR JOR SAU YEM OMN ARE TUR EGY LBY KAZ KGZ TJK TKM UZB GEO ARM MLI NER "
    "TCD SDN SSD NGA ETH SOM ERI UKR RUS BLR USA CHN DEU AUS CAN COD MMR MOZ".split()
)
# Cities too small for the bounds above that the news names: country ; names in the facts
ALSO_CITIES = """
AFG ; Spin Boldak | Torkham | Zaranj | Gardez | Khost | Bagram | Asadabad | Sharan
PAK ; Gwadar | Chaman | Turbat | Panjgur | Khuzdar | Mastung | Kalat | Kharan | Nushki | Dalbandin | Taftan | Zhob | Loralai | Sibi | Miran Shah | Wana | Parachinar | Muzaffarabad | Gilgit | Skardu | Murree | Kohlu | Bolan | Pasni | Ormara | Mingora | Charsadda | Dera Bugti | Chitral
IRN ; Chabahar | Saravan | Khash | Iranshahr | Natanz | Fordow | Mahabad | Piranshahr | Sardasht | Baneh | Marivan | Izeh | Rask | Zabol | Bandar-e Mahshahr | Jask | Asaluyeh | Bushehr | Abadan
IRQ ; Sinjar | Tal Afar | Halabja | Zakho | Hawija | Tuz Khurmatu | Khanaqin | Makhmur 
SYR ; Kobani | Ayn al 'Arab | Palmyra | Afrin | Manbij | Al Bab | Qamishli | Azaz | Deir ez-Zor | Al Mayadin | As Suwayda | Al Qusayr | Quneitra
LBN ; Nabatieh | Baalbek | Bint Jbeil | Marjayoun | Naqoura | Khiam | Hermel | Zahle
PSE ; Rafah | Khan Yunis | Jenin | Nablus | Tulkarm | Jericho | Ramallah | Bethlehem | Hebron | Deir al-Balah | Beit Hanoun | Beit Lahia | Jabalia | Qalqilya
ISR ; Sderot | Eilat | Kiryat Shmona | Metula | Acre | Safed | Nahariya | Tiberias | Dimona
SAU ; Dhahran | Neom | Jizan | Najran | Abha
YEM ; Mocha | Marib | Saada | Al Bayda | Zinjibar | Mukalla | Hajjah
UKR ; Bakhmut | Avdiivka | Pokrovsk | Kupiansk | Izium | Lyman | Vuhledar | Chasiv Yar | Toretsk | Kostiantynivka | Bucha | Irpin | Enerhodar | Nova Kakhovka | Huliaipole | Myrnohrad | Vovchansk | Chornobyl | Volnovakha | Orikhiv | Siversk
RUS ; Sudzha | Engels | Severomorsk
MLI ; Kidal | Timbuktu | Gao | Mopti | Menaka | Sikasso
NER ; Agadez | Diffa | Arlit | Tillabéri
BFA ; Djibo | Dori | Fada N'gourma
SDN ; El Fasher | Al Fashir | El Geneina | Geneina | Nyala | El Obeid | Kadugli | Merowe
ETH ; Mekele | Mek'ele | Axum | Lalibela | Gondar
SOM ; Bosaso | Kismayo | Baidoa | Garowe | Beledweyne | Hargeysa
AZE ; Khankendi | Shusha | Nakhchivan
LBY ; Derna | Sirte | Sabha | Tobruk
NGA ; Maiduguri | Chibok | Gwoza | Damaturu
COD ; Goma | Bukavu | Beni | Bunia | Uvira | Rutshuru
MDA ; Tiraspol
MOZ ; Palma | Pemba | Mocímboa
MMR ; Myawaddy | Lashio | Sittwe | Myitkyina
GBR ; Belfast | Edinburgh | Cardiff | Manchester | Liverpool | Glasgow | Birmingham | Leeds
USA ; Miami | Atlanta | New Orleans | Minneapolis | Honolulu | Las Vegas | Oakland
DEU ; Frankfurt am Main | Stuttgart | Düsseldorf | Dresden | Leipzig
FRA ; Lyon | Toulouse | Strasbourg | Bordeaux
ITA ; Venice | Florence | Bologna | Palermo | Genoa | Turin | Naples
ESP ; Seville | Valencia | Zaragoza | Bilbao
BEL ; Antwerp | Ghent
NLD ; The Hague | Rotterdam | Utrecht
CHE ; Geneva | Zürich | Davos | Basel
CHN ; Ürümqi | Lhasa | Macau | Kashgar | Sanya
JPN ; Kyoto | Hiroshima | Nagasaki | Fukushima
TUR ; Hakkari | Sirnak | Cizre | Incirlik
BGD ; Cox's Bazar
IND ; Pahalgam | Jammu | Leh | Imphal | Srinagar | Pathankot | Uri | Anantnag | Pulwama | Shimla | Dehradun | Gangtok | Ayodhya
EGY ; Sharm el-Sheikh | El Arish | Rafah
GRC ; Thessaloníki
POL ; Rzeszów | Gdańsk
AUT ; Salzburg
CRI ;
TKM ; Mary
ZAF ; Cape Town | Johannesburg | Durban
VNM ; Da Nang | Haiphong
"""
# (country, name in the facts) ; name in the news ; other names
CITY_NAMES = """
AFG ; Mazār-e Sharīf ; Mazar-i-Sharif | Mazar-e-Sharif | Mazar-e Sharif
AFG ; Pul-e Khumrī ; Pul-e-Khumri | Pol-e-Khomri
AFG ; Lashkar Gāh ; Lashkar Gah | Lashkargah
AFG ; Jalālābād ; Jalalabad
AFG ; Kunduz ; Kunduz | Kondoz
AFG ; Kandahār ; Kandahar | Qandahar
PAK ; Miran Shah ; Miranshah | Miram Shah
PAK ; Mingaora ; Mingora
MEX ; León de los Aldama ;
SAU ; Al Madinah ; Medina | Madinah
PAK ; Turbat ; Turbat
IRN ; Orūmīyeh ; Urmia | Orumiyeh
IRN ; Isfahan ; Isfahan | Esfahan
IRN ; Mashhad ; Mashhad | Mashad
IRN ; Ahvaz ; Ahvaz | Ahwaz
IRN ; Bandar Abbas ; Bandar Abbas
IRN ; Chabahar ; Chabahar | Chah Bahar
IRN ; Saravan ; Saravan
IRN ; Qom ; Qom
IRQ ; Basrah ; Basra | Basrah
IRQ ; Dihok ; Duhok | Dohuk
IRQ ; Erbil ; Erbil | Irbil | Arbil
IRQ ; Al-Kut ; Kut
IRQ ; Al Hillah ; Hillah | Hilla
IRQ ; Al ‘Amārah ; Amarah
IRQ ; Al Diwaniyah ; Diwaniyah
IRQ ; Karbala ; Karbala | Kerbala
IRQ ; Sulaymaniyah ; Sulaymaniyah | Sulaimaniya | Suleimaniyah
IRQ ; Abū Ghurayb ; Abu Ghraib
IRQ ; Al Fallūjah ; Fallujah | Falluja
IRQ ; Ar Ramādī ; Ramadi
IRQ ; Sāmarrā’ ; Samarra
IRQ ; Ba‘qūbah ; Baqubah | Baquba
IRQ ; Mosul ; Mosul
SYR ; Deir ez-Zor ; Deir ez-Zor | Deir al-Zor | Deir Ezzor | Deir al-Zour
SYR ; Ar Raqqah ; Raqqa | Raqqah
SYR ; Al Ḩasakah ; Hasakah | Hasakeh | Hasaka
SYR ; Al Qāmishlī ; Qamishli | Qamishly
SYR ; Dar‘ā ; Daraa | Deraa
SYR ; As Suwaydā’ ; Sweida | Suwayda
SYR ; Ţarţūs ; Tartus | Tartous
SYR ; Latakia ; Latakia | Lattakia
SYR ; Ḩamāh ; Hama
SYR ; Idlib ; Idlib
SYR ; ‘Ayn al ‘Arab ; Kobani | Kobane
SYR ; Tadmur ; Palmyra
PSE ; Gaza ; Gaza City
PSE ; Khān Yūnis ; Khan Younis | Khan Yunis
PSE ; Rafaḩ ; Rafah
PSE ; Deir Al Balaḩ ; Deir al-Balah
PSE ; Janīn ; Jenin
PSE ; Tulkarm ; Tulkarm | Tulkarem
ISR ; Tel Aviv ; Tel Aviv
ISR ; Beersheba ; Beersheba | Be'er Sheva
SAU ; Mecca ; Mecca | Makkah
SAU ; Jeddah ; Jeddah | Jiddah
LBN ; Sidon ; Sidon | Saida
LBN ; Tyre ; Tyre
LBN ; Tripoli ; Tripoli
YEM ; Hodeidah ; Hodeidah | Hodeida | Hudaydah
YEM ; Al Ḩudaydah ; Hodeidah | Hodeida | Hudaydah
YEM ; Ta‘izz ; Taiz | Taizz
YEM ; Al Mukallā ; Mukalla
YEM ; Ma'rib ; Marib
EGY ; Ismailia ; Ismailia
TUR ; Şanlıurfa ; Sanliurfa | Urfa
IND ; Mumbai ; Mumbai | Bombay
IND ; Bengaluru ; Bengaluru | Bangalore
IND ; Kolkata ; Kolkata | Calcutta
IND ; Chennai ; Chennai | Madras
IND ; Varanasi ; Varanasi
IND ; Delhi ;
ESP ; Valencia ; Valencia
VEN ; Valencia ;
COL ; Cartagena ; Cartagena
DZA ; Arak ;
RUS ; Orël ; Oryol | Orel
RUS ; Arkhangel’sk ; Arkhangelsk
RUS ; Velikiy Novgorod ; Veliky Novgorod
UKR ; Slovyansk ; Sloviansk | Slovyansk
UKR ; Kamyanske ; Kamianske
UKR ; Vinnytsya ; Vinnytsia
UKR ; Mykolayiv ; Mykolaiv
UKR ; Makiyivka ; Makiivka | Makeyevka
UKR ; Yevpatoriya ; Yevpatoria
UKR ; Izmayil ; Izmail
IRN ; Khūy ; Khoy
IRN ; Būkān ; Bukan
EGY ; Al Fayyum ; Fayoum
EGY ; Al Mansurah ; Mansoura
PSE ; Bayt Hanun ; Beit Hanoun
PSE ; Bayt Lāhyā ; Beit Lahia | Beit Lahiya
PSE ; Dayr al Balah ; Deir al-Balah
PSE ; An Nuşayrāt ; Nuseirat
PSE ; Al Burayj ; Bureij | al-Bureij
PSE ; Al Bīrah ; Al-Bireh
SYR ; Al Bāb ; Al-Bab
SYR ; Al Mayādīn ; Mayadin
SYR ; Al Quşayr ; Qusayr
IRQ ; Al Qa'im ; Al-Qaim | Qaim
IRQ ; Al Fāw ; Faw
IRQ ; As Samawah ; Samawah | Samawa
IRQ ; Kufa ; Kufa
SAU ; Madinah ; Medina | Madinah
SAU ; Makkah ; Mecca | Makkah
SAU ; Khobar ; Khobar | Al Khobar
SAU ; Al Jubayl ; Jubail
SAU ; Al Hufūf ; Hofuf
UZB ; Andijon ; Andijan
UZB ; Marg‘ilon ; Margilan
UZB ; Qo‘qon ; Kokand
UZB ; Xiva ; Khiva
UZB ; Tirmiz ; Termez
YEM ; Zinjibār ; Zinjibar
CAN ; Montréal ; Montreal
VNM ; Biên Hòa ; Bien Hoa
ROU ; Constanta ; Constanta
SEN ; Saint-Louis ; Saint-Louis
BGD ; Chittagong ; Chittagong | Chattogram
BGD ; Cox’s Bāzār ; Cox's Bazar
MMR ; Yangon ; Yangon | Rangoon
UKR ; Kharkiv ; Kharkiv | Kharkov
UKR ; Odesa ; Odesa | Odessa
UKR ; Dnipro ; Dnipro | Dnipropetrovsk
UKR ; Zaporizhzhya ; Zaporizhzhia | Zaporizhia
UKR ; Lviv ; Lviv
UKR ; Luhansk ; Luhansk | Lugansk
UKR ; Mykolaiv ; Mykolaiv
UKR ; Kupiansk ; Kupiansk
UKR ; Kostyantynivka ; Kostiantynivka
UKR ; Izium ; Izium | Izyum
UKR ; Kryvyy Rih ; Kryvyi Rih | Kryvyi Rog
RUS ; Saint Petersburg ; St. Petersburg | Saint Petersburg | St Petersburg
RUS ; Nizhniy Novgorod ; Nizhny Novgorod
RUS ; Rostov-na-Donu ; Rostov-on-Don
SDN ; El Fasher ; El Fasher | El-Fasher | al-Fashir
SDN ; Al Fāshir ; El Fasher | El-Fasher | al-Fashir
SDN ; Geneina ; El Geneina | El-Geneina
SDN ; El Obeid ; El Obeid | El-Obeid
SDN ; Port Sudan ; Port Sudan
SDN ; Omdurman ; Omdurman
ETH ; Mekele ; Mekelle | Mekele
ETH ; Mek'ele ; Mekelle | Mekele
SOM ; Hargeysa ; Hargeisa
SOM ; Kismaayo ; Kismayo
SOM ; Baidoa ; Baidoa
SOM ; Bosaso ; Bosaso
MLI ; Timbuktu ; Timbuktu
VNM ; Ho Chi Minh City ; Ho Chi Minh City | Saigon
CHN ; Guangzhou ; Guangzhou
CHN ; Ürümqi ; Urumqi
CHN ; Hong Kong ;
DEU ; Köln ; Cologne
DEU ; Munich ; Munich
DEU ; Frankfurt am Main ; Frankfurt
ITA ; Milano ; Milan
CHE ; Zürich ; Zurich
CHE ; Genève ; Geneva
POL ; Gdańsk ; Gdansk
GRC ; Thessaloníki ; Thessaloniki
USA ; New York City ; New York | New York City
USA ; Washington ;
JPN ; Ōsaka ; Osaka
BRA ; São Paulo ; Sao Paulo
EGY ; Al ‘Arīsh ; Arish | El Arish | El-Arish
LBY ; Benghazi ; Benghazi
LBY ; Mişrātah ; Misrata
AZE ; Ganja ; Ganja
KAZ ; Almaty ; Almaty
UZB ; Samarkand ; Samarkand
"""
# Common words and persons' names, and places less known than another thing of the name.
NOT_PLACES = {
    folded(name)
    for name in words(
        """
Bush|Young|Of|March|Nice|Mary|Mobile|Reading|Bath|Deal|Sandwich|Split|Hit|Man|Un|Most|Bar|Bor|Van|Batman|Ordu|Hub|Mach|Sibi
|Bela|Rawa|Moron|Bari|Ica|Union|Progreso|Central|Centre|Center|Northern|Southern|Eastern|Western|North|South|East|West|Upper
|Lower|Capital|Coast|Lakes|River|Islands|National|District|Federal|Region|Province|City|State|Unity|Marine|Metropolitan
|Salvador|Santa|Santos|Trinidad|Victoria|Regina|Charlotte|Madison|Jackson|Austin|Lincoln|Aurora|Orlando|Eugene|Carmel|Paterson
|Henderson|Arlington|Irving|Norfolk|Buffalo|Independence|Concord|Enterprise|Surprise|Mesa|Hope|Page|Orange|Garland|Plano
|Durham|Newcastle|Hamilton|Gary|Hull|Cork|Derby|Lens|Tours|Angers|Essen|Halle|Ho|Uri|Male|Imo|Jos|Ado|Aba|Edo|Ogun|Delta
|Rivers|Plateau|Niger|Gold|Blue Nile|White Nile|River Nile|Red Sea|Cross River|Northern Areas|Santa Cruz|San Pedro|Santa Fe
|Guadalupe|Soledad|Salem|Kota|Sale|Safi|Sur|Bethel|Nagar|Vila|Kaya|Po|Gora|Ruse|Saint John|Saint George|Georgia|Dover|Wa|Ife
|Ile|Hoa|Hue|Vinh|Tan|Shi|Xi|Bata|Adrar|Dana|Zara|Sham|Bat|Yam|Lod|Engels|Jordan|Kent|Douglas|Stanley|Troy|Troia|Hai|Kash
|Kili|Bala|Dera|Jam|Mari|Chu|Ata|Bam|Taft|Sari|Ray|Rey|Quds|Qods|Karim|Ali|Imam|Sultan|Shah|Amir|Islam|Rahim|Aziz|Hassan
|Cabinda|Islamabad Capital Territory|Federally Administered Tribal Areas|Western al-Samadania|Capital District|Sadr City
|Al-Basrah al Qadimah|Al-Mawsil al Jadidah|Al-Madinah|Sinah|Model Town|San|Kati|Iwo|Owo|Topi|Moro|Daur|Al-Jadid|Al-Wahat|Ota|Ra's Bayrut|Mehestan|Nazarabad|Aran Bidgol
|Shahrak-e Pardisan|Shahre Jadide Andisheh|Al-Hayy|Kumta|Quetta District|Abay oblysy|Northern Territory|Northwest Territories|Upper Nile|Northern Region|Central Region
|New York|Washington|Jizan|Menaka|Bandundu|Fars|Kurdistan|Kashmir|Borno State|Lagos State|Kano State|Benin|Bayan|Jaffna
|Warrap|Bong|Sinoe|Center District|South District|North District|Kerala State|Anhui|Reunion|Navi|Mira|Malta|Sind|Tula|Oral
|Victoria Island|Ganja|Dire|Ham|Best|Rust|Mal|Marsa|Gore|Ba|Da|Al|Bo|Ho|Of|Kut|Ar|As|An|Goes|Bury|Rugby|Barking|Ealing|Battle
|Poole|Slough|Bolton|Preston|Nelson|Palmerston|Napier|Hastings|Gisborne|Tay|Mon|Chin|Shan|Kayin|Kayah|Bago|Mandalay Region
|Buckingham|Luton|Crawley|Sutton|Barnet|Camden|Harrow|Brent|Bexley|Croydon|Enfield|Rouge|Bonn Region|Cologne Region
|Barisal Division|Wasit|Central River|Lower River|Upper River|North Bank|Sahel|Est|Nord|Sud|Ouest|Littoral|Adamaoua|Extreme-Nord
|Extreme-Nord|Centre-Est|Centre-Nord|Centre-Ouest|Centre-Sud|Hauts-Bassins|Cascades|Boucle du Mouhoun|Plateau-Central|Sud-Ouest
|Lac|Batha|Somali|Jewish|Bay|Balkan|Lori|Harari|Arabi|Warder|Adan|Old City|Business Bay|Buda|Pest|Queens|Kennedy|Carrefour|Vladimir|Fatih|Konak
|Saladin|Shevchenko|Samar|Desna|Kira|Rohini|Afar|Dubai Investments Park|New South Memphis|Brooklyn Heights|Rufisque est|West Soudan|Sultanah|Khartoum North
|Camayenne|Bimbo|Alvand|Kaya|Masina|Mwene|Rabak|Amur|Kirov|Central Highlands|Ruqi|Federal Capital Territory|Kogi|Oyo|Osun|Ekiti|Ondo|Taraba|Gambela Peoples|Harari People|Addis|Central Darfur State
"""
    )
}

# name ; other names ; country ; demonyms: regions, waters and lines that the news names
MORE_PLACES = """
Georgia, United States ; State of Georgia ; USA ;
Africa ;;; African | Africans
Antarctica ;;;
Arctic ;;;
Asia ;;; Asian | Asians
Europe ;;; European | Europeans
Latin America ;;; Latin American | Latin Americans
North America ;;;
South America ;;; South American | South Americans
Central America ;;; Central American | Central Americans
Eastern Europe ;;;
Western Europe ;;;
East Africa ;;;
North Africa ;;;
West Africa ;;;
Central Africa ;;;
Southern Africa ;;;
Sub-Saharan Africa ;;;
East Asia ;;;
Southeast Asia ; South-East Asia | South East Asia ;;
Asia-Pacific ; Asia Pacific ;;
Indo-Pacific ;;;
Balkans ; Western Balkans ;;
Baltic States ; Baltics ;;
Scandinavia ;;; Scandinavian | Scandinavians
Caribbean ;;;
Caucasus ;;;
South Caucasus ;;;
North Caucasus ;; RUS ;
Maghreb ;;;
Anatolia ;; TUR ;
Siberia ;; RUS ;
Sahara ;;; 
Sahel ;;;
Horn of Africa ;;;
Lake Chad ; Lake Chad Basin ;;
Levant ;;;
Middle East ; Mideast ;;
South Asia ;;;
Central Asia ;;;
Arabian Peninsula ;;;
Korean Peninsula ;;;
Hindu Kush ;;;
Himalayas ;;;
Kashmir ;;; 
Jammu and Kashmir ; Indian-administered Kashmir | Jammu & Kashmir ; IND ;
Ladakh ;; IND ;
Azad Kashmir ; Azad Jammu and Kashmir | Pakistan-administered Kashmir ; PAK ;
Gilgit-Baltistan ;; PAK ;
Aksai Chin ;;;
Siachen Glacier ; Siachen ;;
Line of Control ;;;
Line of Actual Control ;;;
Durand Line ;;;
Waziristan ;; PAK ;
North Waziristan ;; PAK ;
South Waziristan ;; PAK ;
Bajaur ;; PAK ;
Khyber Pass ;; PAK ;
Makran ;; PAK ;
Kurdistan ;;;
Kurdistan Region ; Iraqi Kurdistan | Kurdistan Region of Iraq ; IRQ ;
Rojava ; Autonomous Administration of North and East Syria ; SYR ;
Golan Heights ; Golan ; SYR ;
West Bank ;; PSE ;
Gaza Strip ; Gaza ; PSE ; Gazan | Gazans
East Jerusalem ;; PSE ;
Shebaa Farms ;;;
Blue Line ;; LBN ;
Bekaa Valley ; Bekaa ; LBN ;
Litani River ; Litani ; LBN ;
Negev ;; ISR ;
Galilee ;; ISR ;
Sinai Peninsula ; Sinai ; EGY ;
Temple Mount ; Al-Aqsa compound | Haram al-Sharif ;;
Persian Gulf ; Arabian Gulf ;;
Gulf of Oman ; Sea of Oman ;;
Gulf of Aden ;;;
Red Sea ;;;
Arabian Sea ;;;
Strait of Hormuz ; Hormuz Strait | Straits of Hormuz ;;
Bab el-Mandeb ; Bab al-Mandab | Bab al-Mandeb ;;
Suez Canal ;; EGY ;
Panama Canal ;; PAN ;
Mediterranean Sea ; Mediterranean ;;
Black Sea ;;;
Sea of Azov ;;;
Kerch Strait ;;;
Caspian Sea ;;;
Baltic Sea ; Baltic ;;
North Sea ;;;
Barents Sea ;;;
English Channel ;;;
Bosphorus ; Bosporus ; TUR ;
Indian Ocean ;;;
Pacific Ocean ; Pacific ;;
Atlantic Ocean ; Atlantic ;;
Arctic Ocean ;;;
South China Sea ;;;
East China Sea ;;;
Yellow Sea ;;;
Sea of Japan ;;;
Bay of Bengal ;;;
Taiwan Strait ;;;
Strait of Malacca ; Malacca Strait ;;
Gulf of Mexico ;;;
Spratly Islands ; Spratlys ;;
Paracel Islands ;;;
Scarborough Shoal ;;;
Senkaku Islands ; Diaoyu Islands ;;
Kuril Islands ; Kurils ;;
Crimea ; Crimean Peninsula ; UKR ; Crimean | Crimeans
Donbas ; Donbass ; UKR ;
Snake Island ;; UKR ;
Dnipro River ; Dnieper River | Dnieper ;;
Chechnya ;; RUS ;
Dagestan ;; RUS ;
Ingushetia ;; RUS ;
North Ossetia ;; RUS ;
Kaliningrad ;; RUS ;
Tatarstan ;; RUS ;
Nagorno-Karabakh ; Nagorno Karabakh | Artsakh ; AZE ;
Zangezur Corridor ;; ARM ;
Lachin Corridor ;; AZE ;
Abkhazia ;; GEO ;
South Ossetia ;; GEO ;
Transnistria ; Transdniestria | Trans-Dniester ; MDA ;
Republika Srpska ;; BIH ;
Northern Cyprus ; Turkish Republic of Northern Cyprus ; CYP ;
Fergana Valley ; Ferghana Valley ;;
Darfur ;; SDN ; Darfuri | Darfuris
Kordofan ;; SDN ;
Tigray ;; ETH ;
Amhara region ; Amhara Region ; ETH ;
Oromia ;; ETH ;
Ogaden ;; ETH ;
Somaliland ;; SOM ; Somalilander | Somalilanders
Puntland ;; SOM ; 
Jubaland ;; SOM ;
Abyei ;;;
Azawad ;; MLI ;
Liptako-Gourma ;;;
Cabo Delgado ;; MOZ ;
North Kivu ;; COD ;
South Kivu ;; COD ;
Ituri ;; COD ;
Biafra ;; NGA ; Biafran | Biafrans
Sambisa Forest ;; NGA ;
Niger Delta ;; NGA ;
Cyrenaica ;; LBY ;
Fezzan ;; LBY ;
Rakhine State ; Rakhine ; MMR ;
Kachin State ;; MMR ;
Shan State ;; MMR ;
Mindanao ;; PHL ;
Aceh ;; IDN ;
Papua ;; IDN ;
West Papua ;; IDN ;
Okinawa ;; JPN ;
Demilitarized Zone ; Korean Demilitarized Zone ;;
Xinjiang ;; CHN ;
Tibet ;; CHN ; Tibetan | Tibetans
Inner Mongolia ;; CHN ;
Scotland ;; GBR ; Scottish | Scot | Scots
England ;; GBR ;
Wales ;; GBR ; Welsh
Northern Ireland ;; GBR ;
Diego Garcia ; Chagos Islands | Chagos Archipelago ; GBR ;
Catalonia ;; ESP ; Catalan | Catalans
Basque Country ;; ESP ;
Ceuta ;; ESP ;
Melilla ;; ESP ;
Bavaria ;; DEU ; Bavarian | Bavarians
Sicily ;; ITA ;
Lampedusa ;; ITA ;
Corsica ;; FRA ;
Quebec ;; CAN ;
Alaska ;; USA ;
Hawaii ;; USA ;
Guantanamo Bay ; Guantanamo ;;
Darien Gap ;;;
Essequibo ;; GUY ;
Amazon rainforest ; Amazon Basin ;;
Natanz ;; IRN ;
Fordow ; Fordo ; IRN ;
Arak ;; IRN ;
Kharg Island ;; IRN ;
Taftan ;; PAK ;
Torkham ;;;
Ramallah ;; PSE ;
Nuseirat ;; PSE ;
Jabalia ; Jabaliya ; PSE ;
Sheikh Jarrah ;; PSE ;
Pahalgam ;; IND ;
Pulwama ;; IND ;
Zaporizhzhia Nuclear Power Plant ; Zaporizhzhia nuclear plant ; UKR ;
Chernobyl ; Chornobyl ; UKR ;
Davos ;; CHE ;
Panjgur ;; PAK ;
Awaran ;; PAK ;
Harnai ;; PAK ;
Washuk ;; PAK ;
Lasbela ;; PAK ;
Miranshah ; Miran Shah ; PAK ;
Wana ;; PAK ;
Lakki Marwat ;; PAK ;
Kurram ;; PAK ;
Orakzai ;; PAK ;
Mohmand ;; PAK ;
Swat Valley ; Swat ; PAK ;
Tirah Valley ; Tirah ; PAK ;
Bolan Pass ;; PAK ;
Spin Boldak ;; AFG ;
Bagram Air Base ; Bagram Airfield | Bagram ; AFG ;
Evin Prison ; Evin prison ; IRN ;
Sweida ; Suwayda | As-Suwayda | Sweida City ; SYR ;
Bint Jbeil ;; LBN ;
Marjayoun ;; LBN ;
Naqoura ;; LBN ;
Khiam ;; LBN ;
Southern Lebanon ; South Lebanon ; LBN ;
Dahiyeh ; Dahieh ; LBN ;
Shejaiya ; Shujaiya | Shuja'iyya ; PSE ;
Netzarim Corridor ;; PSE ;
Philadelphi Corridor ;; PSE ;
Al-Aqsa Mosque ; Al Aqsa Mosque | Al-Aqsa ;;
Avdiivka ;; UKR ;
Sloviansk ; Slovyansk ; UKR ;
Kostiantynivka ;; UKR ;
Huliaipole ;; UKR ;
Sievierodonetsk ; Severodonetsk | Siverskodonetsk ; UKR ;
Pavlohrad ;; UKR ;
Kamianske ;; UKR ;
Sudzha ;; RUS ;
El Geneina ; El-Geneina | Geneina ; SDN ;
Babanusa ;; SDN ;
Zamzam camp ; Zamzam Camp ; SDN ;
Loya Paktia ;; AFG ;
Panjshir ; Panjshir Valley ; AFG ;
"""

# What a region is called that shares its name with a city: kind in the facts → word.
SUFFIX = {"province": "Province", "governorate": "Governorate", "state": "State", "emirate": "Emirate", "municipality": "Municipality", "district": "District", "republic": "Republic"}

# ─── Armed groups ───────────────────────────────────────────────────────────────────────────────

# name in the facts ; name in the news (empty: the same; "-": left out) ; other names, beside spellings
ARMED_GROUPS = """
Jaish ul-Adl ; Jaish al-Adl ; Jaish ul-Adl | Jaysh al-Adl | Jeish al-Adl | Jaishul Adl
Jundallah ;; Jundullah | Jondollah
Balochistan Liberation Army ;; Baloch Liberation Army | Baluchistan Liberation Army | Baluch Liberation Army | Majeed Brigade
Balochistan Liberation Front ;; Baloch Liberation Front | Baluchistan Liberation Front
Baloch Republican Army ;;
Baloch Raji Aajoi Sangar ;; Baloch Raaji Aajoi Sangar
Tehrik-i-Taliban Pakistan ;; Tehreek-e-Taliban Pakistan | Tehrik-e-Taliban Pakistan | Tehreek-i-Taliban Pakistan | Tehrik-e-Taliban | Tehreek-e-Taliban | Pakistani Taliban | Pakistan Taliban | Fitna al-Khawarij | Fitna-al-Khawarij
Jamaat-ul-Ahrar ;; Jamaatul Ahrar
Islamic State ;; Islamic State group | Islamic State of Iraq and Syria | Islamic State of Iraq and the Levant | Daesh
Islamic State - Khorasan Province ; Islamic State Khorasan Province ; Islamic State-Khorasan Province | Islamic State Khorasan | Islamic State in Khorasan | Islamic State-Khorasan | ISIS-Khorasan | IS-Khorasan | Daesh-Khorasan
Islamic State - West Africa Province ; Islamic State West Africa Province ; Islamic State in West Africa Province | Islamic State in West Africa | Islamic State-West Africa Province
Islamic State - Sahel Province ; Islamic State Sahel Province ; Islamic State in the Greater Sahara | Islamic State in the Sahel
Islamic State - Central Africa Province ; Islamic State Central Africa Province ;
Taliban ;; Afghan Taliban | Taleban | Islamic Emirate of Afghanistan | Islamic Emirate
Haqqani Network ;;
al-Qaeda ;; al-Qaida | al-Qa'ida | al Qaeda | al Qaida
al-Qaeda in the Arabian Peninsula ;; al-Qaida in the Arabian Peninsula | al Qaeda in the Arabian Peninsula
al-Qaeda in the Islamic Maghreb ;; al-Qaida in the Islamic Maghreb | al Qaeda in the Islamic Maghreb
al-Qaeda in the Indian Subcontinent ;; al-Qaida in the Indian Subcontinent
Jama'at Nusrat al-Islam wal-Muslimin ;; Jamaat Nusrat al-Islam wal-Muslimin | Jama'a Nusrat ul-Islam wa al-Muslimin | Group for the Support of Islam and Muslims | Support Group for Islam and Muslims
Hayat Tahrir al-Sham ;; Hay'at Tahrir al-Sham | Tahrir al-Sham | Nusra Front | al-Nusra Front | Jabhat al-Nusra
Hurras al-Din ;;
Lashkar-e-Taiba ;; Lashkar-e-Tayyiba | Lashkar-e-Tayyaba | Lashkar-e-Toiba | Jamaat-ud-Dawa
The Resistance Front ; The Resistance Front ; Kashmir Resistance
Jaish-e-Mohammed ;; Jaish-e-Mohammad | Jaish-e-Muhammad
Lashkar-e-Jhangvi ;; Lashkar-i-Jhangvi
Hizbul Mujahideen ;; Hizb-ul-Mujahideen
Harkat-ul-Jihad al-Islami ;;
Harkat-ul-Mujahideen ;;
Communist Party of India (Maoist) ; Communist Party of India (Maoist) ; CPI (Maoist) | Naxalites | Naxals | Maoists
United Liberation Front of Asom ;; United Liberation Front of Assam
Hamas ;; Islamic Resistance Movement | al-Qassam Brigades | Al Qassam Brigades | Izz ad-Din al-Qassam Brigades | Izz al-Din al-Qassam Brigades | Qassam Brigades
Palestinian Islamic Jihad ;; Islamic Jihad | al-Quds Brigades | Al Quds Brigades | Saraya al-Quds
Popular Front for the Liberation of Palestine ;;
Al-Aqsa Martyrs Brigades ;; Al-Aqsa Martyrs' Brigades | Al-Aqsa Martyrs Brigade
Hezbollah ;; Hizbollah | Hizbullah | Hizballah | Lebanese Hezbollah
Houthis ;; Houthi | Huthis | Houthi movement | Houthi Movement | Ansar Allah | Ansarallah | Ansarullah
Southern Transitional Council ;;
Popular Mobilization Forces ;; Popular Mobilisation Forces | Popular Mobilization Units | Hashd al-Shaabi | Hashed al-Shaabi
Kata'ib Hezbollah ; Kataib Hezbollah ; Kata'ib Hezbollah | Kata'ib Hizballah | Hezbollah Brigades
Asa'ib Ahl al-Haq ; Asaib Ahl al-Haq ; Asa'ib Ahl al-Haq
Harakat Hezbollah al-Nujaba ;; Harakat al-Nujaba | Nujaba Movement
Islamic Resistance in Iraq ;;
Kurdistan Workers' Party ;; Kurdistan Workers Party | Kurdish Workers' Party
People's Defense Units ; People's Protection Units ; People's Defense Units
Syrian Democratic Forces ;;
Kurdistan Free Life Party ;; Free Life Party of Kurdistan
Kurdish Democratic Party of Iran ; Kurdistan Democratic Party of Iran ; Democratic Party of Iranian Kurdistan
Komala ;; Komala Party of Iranian Kurdistan
People's Mujahedin of Iran ;; Mujahedin-e-Khalq | Mujahideen-e-Khalq | Mojahedin-e-Khalq | People's Mojahedin Organization of Iran
Peshmerga ;;
Free Syrian Army ;;
Boko Haram ;;
Ansaru ;;
al-Shabaab ;; al-Shabab | al Shabaab | al Shabab | Shabaab
Ahlu Sunna wal Jamaa ; Ansar al-Sunna ; Ahlu Sunna wal Jamaa
Allied Democratic Forces ;;
March 23 Movement ;; M23 Movement
Democratic Forces for the Liberation of Rwanda ;;
Cooperative for the Development of the Congo ;;
Rapid Support Forces ;;
Sudan People's Liberation Movement-North ;;
Sudan Liberation Movement ;; Sudan Liberation Army
Justice and Equality Movement ;;
Tigray People's Liberation Front ;; Tigrayan forces
Oromo Liberation Army ;;
Fano ;; Fano militia | Amhara Fano
Lord's Resistance Army ;;
Libyan National Army ;; Libyan Arab Armed Forces
Wagner Group ;; Wagner | Africa Corps
Donetsk People's Republic ;;
Luhansk People's Republic ;; Lugansk People's Republic
Arakan Army ;;
Kachin Independence Army ;;
Karen National Liberation Army ;;
Ta'ang National Liberation Army ;;
Myanmar National Democratic Alliance Army ;;
People's Defence Force ;; People's Defense Force | People's Defence Forces | People's Defense Forces
Arakan Rohingya Salvation Army ;;
Abu Sayyaf ;; Abu Sayyaf Group
New People's Army ;;
Moro Islamic Liberation Front ;;
Barisan Revolusi Nasional ;;
West Papua National Liberation Army ;; Free Papua Movement
East Turkistan Islamic Movement ;; East Turkestan Islamic Movement | Turkistan Islamic Party
Islamic Movement of Uzbekistan ;;
Liberation Tigers of Tamil Eelam ;; Tamil Tigers
National Liberation Army (Colombia) ; National Liberation Army ; Ejército de Liberación Nacional
Revolutionary Armed Forces of Colombia ;; FARC dissidents
Segunda Marquetalia ;;
Clan del Golfo ;; Gulf Clan
Shining Path ;; Sendero Luminoso
Tren de Aragua ;;
Mara Salvatrucha ;;
Sinaloa Cartel ;;
Jalisco New Generation Cartel ;; Jalisco Cartel New Generation
Viv Ansanm ;;
Euskadi Ta Askatasuna ; Euskadi Ta Askatasuna ;
Provisional Irish Republican Army ; Irish Republican Army ; Provisional Irish Republican Army | Provisional IRA
Polisario Front ;; Polisario
Ambazonia Defence Forces ;;
Indigenous People of Biafra ;;
Revolutionary People's Liberation Party/Front ;; Revolutionary People's Liberation Party-Front
Azawad Liberation Front ;;
Ansar Dine ;; Ansar Eddine
Islamic Jihad Union ;;
Islamic State of Iraq and ash-Sham - Algeria ; -
al-Mulathamun Battalion ; al-Mourabitoun ; al-Murabitoun
al-Ashtar Brigades ;; Saraya al-Ashtar
Harakat ul-Jihad-i-Islami/Bangladesh ; -
Islamic State of Iraq and ash-Sham in Bangladesh ; -
Los Choneros ;;
Los Lobos ;;
Army of Islam (Gaza) ; -
Harakat Sawa'd Misr ; Hasm Movement ;
Islamic State of Iraq and ash-Sham - Sinai Province ; Islamic State Sinai Province ; Sinai Province | Ansar Beit al-Maqdis | Ansar Bayt al-Maqdis | Wilayat Sinai
Continuity Irish Republican Army ;; Continuity IRA
Real Irish Republican Army ;; Real IRA
Revolutionary Struggle (Greece) ; -
Abdallah Azzam Brigades ;; Abdullah Azzam Brigades
Palestine Liberation Front ;;
Popular Front for the Liberation of Palestine - General Command ;;
Gran Grif ;;
Jamaah Ansharut Daulah ;;
Jemaah Islamiyah ;;
Indian Mujahedeen ; Indian Mujahideen ;
Islamic State of Iraq and ash-Sham - India ; -
Ansar al-Islam ;;
Harakat Ansar Allah al-Awfiya ;;
Jaysh Rijal al-Tariq al-Naqshabandi ; -
Kata'ib al-Imam Ali ; Kataib al-Imam Ali ; Kata'ib al-Imam Ali
Kata'ib Sayyid al-Shuhada ; Kataib Sayyid al-Shuhada ; Kata'ib Sayyid al-Shuhada
Asbat al-Ansar ;;
Ansar al-Sharia groups ; Ansar al-Sharia ;
Islamic State of Iraq and ash-Sham - Libya ; -
Gulf Cartel ;;
Northeast Cartel ;; Cartel del Noreste
The New Family Michoacana ; La Nueva Familia Michoacana ; La Familia Michoacana
United Cartels ; -
Islamic State of ash-Sham - Pakistan ; -
Islamic State of Iraq and ash-Sham - East Asia in the Philippines ; -
Islamic State of Iraq and ash-Sham - Somalia ; Islamic State in Somalia ; Islamic State Somalia
Ansar al-Sharia in Tunisia ; -
Ansarul Islam ;;
Islamic State of Iraq and ash-Sham - Yemen ; -
"""
# Not in the facts: name ; other names ; acronyms ; country
MORE_ARMED_GROUPS = """
Syrian National Army ;; SNA ; SYR
Gul Bahadur Group ; Hafiz Gul Bahadur Group ;; PAK
Ittehad-ul-Mujahideen Pakistan ; Ittehad-ul-Mujahideen ;; PAK
Lashkar-e-Islam ;;; PAK
National Resistance Front of Afghanistan ; National Resistance Front ; NRF ; AFG
Badr Organization ; Badr Organisation | Badr Corps ;; IRQ
Mahdi Army ; Saraya al-Salam ;; IRQ
Sudan Shield Forces ;;; SDN
Karenni Nationalities Defence Force ;; KNDF ; MMR
United Wa State Army ;; UWSA ; MMR
Azov Brigade ; Azov Battalion | Azov Regiment ;; UKR
Mai-Mai ; Mayi-Mayi | Wazalendo ;; COD
Congo River Alliance ; Alliance Fleuve Congo ; AFC ; COD
Ansar al-Furqan ;;; IRN
Mubarizoun Popular Front ;;; IRN
"""

# ─── Organisations ──────────────────────────────────────────────────────────────────────────────

# Bodies in the facts that come from the curated list are taken; name in the facts ; name ; other names
ORGANISATIONS = """
United Nations ;; U.N. | United Nations Organization
United Nations Security Council ; UN Security Council ; United Nations Security Council | U.N. Security Council | Security Council
United Nations General Assembly ; UN General Assembly ; United Nations General Assembly | U.N. General Assembly
United Nations High Commissioner for Refugees ; UN Refugee Agency ; United Nations High Commissioner for Refugees | U.N. refugee agency | UN High Commissioner for Refugees
United Nations Relief and Works Agency ;; UN Relief and Works Agency
United Nations Children's Fund ;; UN Children's Fund
Office for the Coordination of Humanitarian Affairs ;; UN Office for the Coordination of Humanitarian Affairs
Office of the High Commissioner for Human Rights ; UN Human Rights Office ; Office of the High Commissioner for Human Rights | U.N. Human Rights Office
European Union ;; European Community | European Communities | European Economic Community
North Atlantic Treaty Organization ; NATO ; North Atlantic Treaty Organization | North Atlantic Treaty Organisation | North Atlantic Alliance
World Bank ;; World Bank Group
World Food Programme ;; World Food Program | UN World Food Programme
Commonwealth of Nations ;;
BRICS ;;
Interpol ;; International Criminal Police Organization
International Committee of the Red Cross ;; Red Cross
Médecins Sans Frontières ;; Doctors Without Borders
Amnesty International ;;
International Crisis Group ;; Crisis Group
Organization for Security and Co-operation in Europe ;; Organization for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe
African Union ;;
Gulf Cooperation Council ;; Cooperation Council for the Arab States of the Gulf
Arab League ;; League of Arab States
Organization of the Petroleum Exporting Countries ;;
Association of Southeast Asian Nations ;;
Quadrilateral Security Dialogue ;;
Alliance of Sahel States ;; Alliance des Etats du Sahel
Economic and Monetary Union ; -
Group of Seven ;;
Group of Twenty ;;
Colombo Plan ;;
Australia Group ; -
International Chamber of Commerce ;;
International Atomic Energy Agency ;; UN nuclear watchdog
UN Tourism ; -
"""
# Not in the curated part of the facts: name ; other names ; acronyms ; country
MORE_ORGANISATIONS = """
UN Development Programme ; United Nations Development Programme ; UNDP ;
UN Human Rights Council ; United Nations Human Rights Council | U.N. Human Rights Council | Human Rights Council ; UNHRC ;
UN Women ;;;
UN Population Fund ; United Nations Population Fund ; UNFPA ;
UN Environment Programme ; United Nations Environment Programme ; UNEP ;
International Energy Agency ;; IEA ;
Intergovernmental Panel on Climate Change ;; IPCC ;
Andean Community ;;;
Inter-American Development Bank ;;;
European Central Bank ;; ECB ;
European Court of Human Rights ;; ECHR ;
European External Action Service ;; EEAS ;
Europol ;;;
Frontex ;;;
Africa Centres for Disease Control and Prevention ; Africa CDC ;;
Board of Peace ;;;
Gaza Humanitarian Foundation ;; GHF ;
Save the Children ;;;
Oxfam ;;;
Norwegian Refugee Council ;; NRC ; NOR
International Rescue Committee ;; IRC ;
Reporters Without Borders ;;;
Committee to Protect Journalists ;; CPJ ;
Palestine Red Crescent Society ; Palestinian Red Crescent | Palestine Red Crescent | Palestinian Red Crescent Society ; PRCS ; PSE
Iranian Red Crescent ; Iranian Red Crescent Society | Red Crescent Society of Iran ;; IRN
Edhi Foundation ;;; PAK
Pakistan Tehreek-e-Insaf ; Pakistan Tehrik-e-Insaf | Tehreek-e-Insaf ; PTI ; PAK
Pakistan Muslim League-Nawaz ; Pakistan Muslim League (N) | Pakistan Muslim League-N | PML-N ; PMLN ; PAK
Pakistan Peoples Party ; Pakistan People's Party ; PPP ; PAK
Jamiat Ulema-e-Islam ; Jamiat Ulema-e-Islam-Fazl | Jamiat Ulema-i-Islam | JUI-F ; JUI ; PAK
Jamaat-e-Islami ; Jamaat-i-Islami ;; PAK
Muttahida Qaumi Movement ; MQM-P ; MQM ; PAK
Awami National Party ;; ANP ; PAK
Tehreek-e-Labbaik Pakistan ; Tehreek-i-Labbaik Pakistan ; TLP ; PAK
Pashtun Tahafuz Movement ;; PTM ; PAK
Baloch Yakjehti Committee ; Baloch Yakjehti Council ; BYC ; PAK
Balochistan National Party ; Balochistan National Party-Mengal ; BNP-M ; PAK
Bharatiya Janata Party ;; BJP ; IND
Indian National Congress ; Congress Party ;; IND
Aam Aadmi Party ;; AAP ; IND
Trinamool Congress ; All India Trinamool Congress ; TMC ; IND
Rashtriya Swayamsevak Sangh ;; RSS ; IND
Shiv Sena ;;; IND
Vishwa Hindu Parishad ;; VHP ; IND
Awami League ; Bangladesh Awami League ;; BGD
Bangladesh Nationalist Party ;; BNP ; BGD
Likud ; Likud Party ;; ISR
Yesh Atid ;;; ISR
Otzma Yehudit ; Jewish Power ;; ISR
Shas ;;; ISR
Fatah ; Fatah Movement ;; PSE
Palestine Liberation Organization ; Palestine Liberation Organisation ; PLO ; PSE
Amal Movement ;;; LBN
Muslim Brotherhood ;;;
Justice and Development Party ;; AKP ; TUR
Republican People's Party ;; CHP ; TUR
Kurdistan Democratic Party ;; KDP ; IRQ
Patriotic Union of Kurdistan ;; PUK ; IRQ
Chinese Communist Party ; Communist Party of China ; CCP ; CHN
United Russia ;;; RUS
Rosatom ;;; RUS
Gazprom ;;; RUS
Rosneft ;;; RUS
Naftogaz ;;; UKR
Alternative for Germany ;; AfD ; DEU
National Rally ; Rassemblement National ;; FRA
Fidesz ;;; HUN
African National Congress ;; ANC ; ZAF
Saudi Aramco ; Aramco ;; SAU
QatarEnergy ;;; QAT
World Central Kitchen ;;;
Boeing ;;; USA
Lockheed Martin ;;; USA
"""
# Seats of power: name ; other names ; class ; stands for ; country
SEATS = """
White House ;; Organisation ; USA ; USA
Pentagon ; US Department of Defense | U.S. Department of Defense | Defense Department | Department of Defense | US Department of War | Department of War ; StateOrgan ; USA ; USA
Foggy Bottom ;; Organisation ; USA ; USA
Capitol Hill ;; Organisation ; USA ; USA
Mar-a-Lago ;; Place ; ; USA
Kremlin ;; Organisation ; RUS ; RUS
Downing Street ; 10 Downing Street ; Organisation ; GBR ; GBR
Whitehall ;; Organisation ; GBR ; GBR
Westminster ;; Place ; GBR ; GBR
Élysée ; Élysée Palace ; Organisation ; FRA ; FRA
Quai d'Orsay ;; Organisation ; FRA ; FRA
Zhongnanhai ;; Organisation ; CHN ; CHN
South Block ;; Organisation ; IND ; IND
Rashtrapati Bhavan ;; Organisation ; IND ; IND
Blue House ; Cheong Wa Dae ; Organisation ; KOR ; KOR
Turtle Bay ;; Place ; United Nations ; USA
Tel Aviv ;; Place ; ISR ; ISR
Bilawal House ;; Place ; ; PAK
"""

# ─── Media ──────────────────────────────────────────────────────────────────────────────────────

# name in the facts ; name ; other names
MEDIA = """
Reuters ;; Reuters news agency | Thomson Reuters
Associated Press ;;
Xinhua News Agency ; Xinhua ; Xinhua News Agency
TASS ;; Tass | ITAR-TASS
RIA Novosti ;; RIA
Islamic Republic News Agency ; IRNA ; Islamic Republic News Agency | IRNA news agency
Tasnim News Agency ; Tasnim ; Tasnim News Agency
Fars News Agency ; Fars News Agency ; Fars News | Fars
Mehr News Agency ; Mehr News Agency ; Mehr News | Mehr
Iranian Students' News Agency ; ISNA ; Iranian Students' News Agency | Iranian Students News Agency
Islamic Republic of Iran Broadcasting ;;
Anadolu Agency ; Anadolu Agency ; Anadolu
EFE ;; Agencia EFE
ANSA ;;
Dawn ;; Dawn newspaper | Dawn.com | Dawn News
Geo News ;; Geo TV
The News International ;;
Express Tribune ; The Express Tribune ;
Bakhtar News Agency ;; Bakhtar
TOLOnews ;; Tolo News | Tolo TV
Pajhwok Afghan News ;; Pajhwok
Kyodo News ;; Kyodo
NHK ;; Japan Broadcasting Corporation
Yonhap News Agency ;; Yonhap
Saba News Agency ;;
Al Jazeera ;; Al-Jazeera | Aljazeera
Al Arabiya ;; Al-Arabiya
Al Mayadeen ;; Al-Mayadeen
Al-Manar ;; Al Manar
Al-Masirah ;; Al Masirah | Al-Masirah TV
BBC ;; British Broadcasting Corporation | BBC News
CNN ;; Cable News Network
Fox News ;;
The New York Times ;;
The Washington Post ;;
The Wall Street Journal ;;
Bloomberg ;; Bloomberg News
Voice of America ;;
Radio Free Europe/Radio Liberty ;; Radio Free Europe | Radio Liberty
The Guardian ;; Guardian newspaper
Yedioth Ahronoth ;; Ynet | Yedioth Ahronot
Kan ; Kan public broadcaster ; Israeli Public Broadcasting Corporation | Kan News
The Canadian Press ;;
Der Spiegel ;; Spiegel
CCTV ;; China Central Television
Russia Today ;;
The Hindu ; The Hindu newspaper ;
The Times of India ;;
NDTV ;; New Delhi Television
Sputnik ;; Sputnik News
National News Agency ;;
Kyiv Independent ; The Kyiv Independent ;
"""
# name ; other names ; acronyms ; country
MORE_MEDIA = """
Al-Monitor ; Al Monitor ;;
Middle East Eye ;;;
Nour News ; Nournews ;; IRN
Kayhan ;;; IRN
Tehran Times ;;; IRN
Al-Alam ; Al Alam ;; IRN
Mizan ; Mizan news agency ;; IRN
ARY News ;;; PAK
Samaa TV ;;; PAK
The Nation newspaper ;;; PAK
Balochistan Post ; The Balochistan Post ;; PAK
Business Recorder ;;; PAK
Radio Pakistan ;;; PAK
Amu TV ;;; AFG
ANI News ;;; IND
Indian Express ; The Indian Express ;; IND
The Wire news site ;;; IND
Economic Times ; The Economic Times ;; IND
Asharq Al-Awsat ; Asharq al-Awsat newspaper ;; SAU
Al Hadath ; Al-Hadath ;; SAU
Al-Akhbar ; Al Akhbar ;; LBN
L'Orient-Le Jour ; L'Orient Today ;; LBN
Al-Ahram ; Al Ahram ;; EGY
Al Qahera News ; Al-Qahera News ;; EGY
Daily Sabah ;;; TUR
Hurriyet ;;; TUR
TRT World ;; TRT ; TUR
Israel Hayom ;;; ISR
i24NEWS ;;; ISR
Channel 13 ;;; ISR
Channel 14 ;;; ISR
Israeli Army Radio ; Army Radio ;; ISR
Kommersant ;;; RUS
Izvestia ;;; RUS
Pravda ;;; RUS
Meduza ;;; RUS
Moscow Times ; The Moscow Times ;; RUS
Novaya Gazeta ;;; RUS
Politico ;;; USA
NBC News ;; NBC ; USA
ABC News ;; ABC ; USA
CBS News ;; CBS ; USA
MSNBC ;;; USA
NPR ; National Public Radio ;; USA
USA Today ;;; USA
Los Angeles Times ;; ; USA
Newsweek ;;; USA
Foreign Policy magazine ;;; USA
The Atlantic magazine ;;; USA
Sky News ;;; GBR
The Times newspaper ; Times of London ;; GBR
The Telegraph newspaper ; Daily Telegraph | The Daily Telegraph ;; GBR
The Economist ;;; GBR
The Independent newspaper ;;; GBR
ITV News ;;; GBR
Le Figaro ;;; FRA
France 24 ;;; FRA
Radio France Internationale ;; RFI ; FRA
Bild ; Bild newspaper ;; DEU
Deutsche Welle ;; DW ; DEU
Euronews ;;;
El País ;;; ESP
Corriere della Sera ;;; ITA
La Repubblica ;;; ITA
Nikkei ; Nikkei Asia ;; JPN
Asahi Shimbun ;;; JPN
South China Morning Post ;; SCMP ; CHN
People's Daily ;;; CHN
China Daily ;;; CHN
CGTN ;;; CHN
The Irrawaddy ; Irrawaddy News ;; MMR
Sudan Tribune ;;; SDN
Radio Dabanga ;;; SDN
Addis Standard ;;; ETH
Premium Times ;;; NGA
Bellingcat ;;;
"""

# ─── Organs of states ───────────────────────────────────────────────────────────────────────────

# Kept from the facts where the name tells the country. name ; other names ; acronyms ; country
ORGANS = """
Inter-Services Intelligence ; Directorate for Inter-Services Intelligence ; ISI ; PAK
Inter-Services Public Relations ;; ISPR ; PAK
Pakistan Army ; Pakistani Army | Pakistani military | Pakistan military | Pakistani army | Pakistan army ;; PAK
Frontier Corps ;;; PAK
Frontier Constabulary ; Federal Constabulary ;; PAK
Punjab Rangers ; Pakistan Rangers ;; PAK
Sindh Rangers ;;; PAK
Federal Investigation Agency ;; FIA ; PAK
National Counter Terrorism Authority ;; NACTA ; PAK
National Assembly of Pakistan ;;; PAK
Supreme Court of Pakistan ; Pakistan Supreme Court | Pakistan's Supreme Court ;; PAK
Islamabad High Court ;; IHC ; PAK
Balochistan Assembly ;;; PAK
Balochistan High Court ;;; PAK
Election Commission of Pakistan ;; ECP ; PAK
State Bank of Pakistan ;; SBP ; PAK
Islamic Revolutionary Guard Corps ; Islamic Revolutionary Guards Corps | Iranian Revolutionary Guard Corps | Iranian Revolutionary Guards | Iran's Revolutionary Guards | Iranian Revolutionary Guard | Revolutionary Guards | Revolutionary Guard | Revolutionary Guard Corps | Revolutionary Guards Corps | Pasdaran ; IRGC ; IRN
Quds Force ; Qods Force | IRGC Quds Force ; IRGC-QF ; IRN
Basij ; Basij militia | Basij force | Basij Force ;; IRN
Artesh ; Iranian Army | Islamic Republic of Iran Army | Iranian army | Iranian military ;; IRN
Guardian Council ; Council of Guardians ;; IRN
Assembly of Experts ;;; IRN
Expediency Council ; Expediency Discernment Council ;; IRN
Supreme National Security Council ;; SNSC ; IRN
Atomic Energy Organization of Iran ; Atomic Energy Organisation of Iran ; AEOI ; IRN
Majlis ; Majles | Islamic Consultative Assembly | Islamic Parliament of Iran | Iranian Parliament | Iranian parliament ;; IRN
Israel Defense Forces ; Israel Defence Forces | Israeli Defense Forces | Israeli Defence Forces | Israeli Army | Israeli army | Israeli military | Israeli Military ; IDF ; ISR
Israeli Air Force ; Israel Air Force ;; ISR
Israeli Navy ;;; ISR
Mossad ;;; ISR
Shin Bet ; Shabak | Israel Security Agency ;; ISR
Israeli Military Intelligence ;;; ISR
Knesset ; Israeli Parliament | Israeli parliament ;; ISR
Palestinian Authority ; Palestinian National Authority ;; PSE
Palestinian Legislative Council ;;; PSE
Central Intelligence Agency ;; CIA ; USA
Federal Bureau of Investigation ;; FBI ; USA
National Security Agency ;; NSA ; USA
US Central Command ; United States Central Command | U.S. Central Command ; CENTCOM ; USA
US Africa Command ; U.S. Africa Command ; AFRICOM ; USA
State Department ; US State Department | U.S. State Department | US Department of State | U.S. Department of State | Department of State ;; USA
US Treasury ; Treasury Department | US Treasury Department | U.S. Treasury Department | U.S. Treasury ;; USA
Justice Department ; US Justice Department | U.S. Justice Department | US Department of Justice | Department of Justice ; DOJ ; USA
Department of Homeland Security ; US Department of Homeland Security ; DHS ; USA
Immigration and Customs Enforcement ; US Immigration and Customs Enforcement ; ICE ; USA
US Congress ; U.S. Congress | United States Congress ;; USA
US Senate ; U.S. Senate | United States Senate ;; USA
US House of Representatives ; U.S. House of Representatives ;; USA
US Supreme Court ; U.S. Supreme Court | Supreme Court of the United States ; SCOTUS ; USA
US Army ; U.S. Army | United States Army ;; USA
US Navy ; U.S. Navy | United States Navy ;; USA
US Air Force ; U.S. Air Force | United States Air Force ; USAF ; USA
US Marine Corps ; U.S. Marine Corps | US Marines | U.S. Marines ; USMC ; USA
US Armed Forces ; United States Armed Forces | US military | U.S. military | US Military ;; USA
US Space Force ; U.S. Space Force ;; USA
US Coast Guard ; U.S. Coast Guard ; USCG ; USA
US Agency for International Development ; United States Agency for International Development | U.S. Agency for International Development ; USAID ; USA
Federal Reserve ; US Federal Reserve | U.S. Federal Reserve | Fed ;; USA
Federal Security Service ; Russian Federal Security Service ; FSB ; RUS
GRU ; Main Intelligence Directorate ; GRU ; RUS
Foreign Intelligence Service ; Russian Foreign Intelligence Service ; SVR ; RUS
Armed Forces of the Russian Federation ; Russian Armed Forces | Russian army | Russian military | Russian Army ;; RUS
Rosgvardia ; Russian National Guard ;; RUS
Roscosmos ;;; RUS
Roskomnadzor ;;; RUS
State Duma ; Duma ;; RUS
Federation Council ;;; RUS
Armed Forces of Ukraine ; Ukrainian Armed Forces | Ukrainian army | Ukrainian military | Ukrainian Army ; AFU ; UKR
Security Service of Ukraine ; Ukrainian Security Service ; SBU ; UKR
Main Directorate of Intelligence ; Ukrainian Military Intelligence ; HUR ; UKR
Verkhovna Rada ; Rada | Ukrainian Parliament | Ukrainian parliament ;; UKR
Energoatom ;;; UKR
Research and Analysis Wing ;; RAW ; IND
Intelligence Bureau of India ;;; IND
Indian Army ; Indian army | Indian military ;; IND
Indian Air Force ;;; IND
Indian Navy ;;; IND
Indian Armed Forces ;;; IND
Border Security Force ;; BSF ; IND
Central Reserve Police Force ;; CRPF ; IND
National Investigation Agency ;; NIA ; IND
Central Bureau of Investigation ;; CBI ; IND
Assam Rifles ;;; IND
Lok Sabha ;;; IND
Rajya Sabha ;;; IND
Supreme Court of India ; Indian Supreme Court | India's Supreme Court ;; IND
Election Commission of India ;;; IND
Reserve Bank of India ;; RBI ; IND
Indian Space Research Organisation ; Indian Space Research Organization ; ISRO ; IND
General Directorate of Intelligence ;; GDI ; AFG
National Directorate of Security ;; NDS ; AFG
People's Liberation Army ; Chinese military | Chinese army | Chinese Army ; PLA ; CHN
People's Liberation Army Navy ; PLA Navy ; PLAN ; CHN
National People's Congress ;; NPC ; CHN
Politburo Standing Committee ;;; CHN
Central Military Commission ;; CMC ; CHN
Ministry of State Security ;; MSS ; CHN
National Intelligence Organization ; National Intelligence Organisation | Turkish intelligence ;; TUR
Turkish Armed Forces ; Turkish army | Turkish military | Turkish Army ;; TUR
Grand National Assembly of Turkey ; Turkish Grand National Assembly | Turkish Parliament | Turkish parliament ;; TUR
British Army ;;; GBR
British Armed Forces ; United Kingdom Armed Forces ;; GBR
Royal Navy ;;; GBR
Royal Air Force ;; RAF ; GBR
Royal Marines ;;; GBR
MI5 ;;; GBR
MI6 ; Secret Intelligence Service ;; GBR
GCHQ ; Government Communications Headquarters ;; GBR
Scotland Yard ; Metropolitan Police ;; GBR
House of Commons ;;; GBR
House of Lords ;;; GBR
UK Parliament ; British Parliament | British parliament ;; GBR
Bank of England ;; BoE ; GBR
Foreign, Commonwealth and Development Office ; British Foreign Office | UK Foreign Office ; FCDO ; GBR
Bundestag ; German Bundestag ;; DEU
Bundesrat ;;; DEU
Bundeswehr ;;; DEU
Bundesbank ;;; DEU
DGSE ;;; FRA
French National Assembly ; Assemblée Nationale ;; FRA
French Senate ;;; FRA
French Army ;;; FRA
Lebanese Armed Forces ; Lebanese army | Lebanese Army ; LAF ; LBN
Internal Security Forces ;;; LBN
Syrian Arab Army ; Syrian army | Syrian Army ; SAA ; SYR
People's Assembly of Syria ;;; SYR
Iraqi Army ; Iraqi army | Iraqi military ;; IRQ
Iraqi Parliament ; Iraqi parliament | Council of Representatives of Iraq ;; IRQ
Kurdistan Regional Government ;; KRG ; IRQ
Presidential Leadership Council ;; PLC ; YEM
Supreme Political Council ;;; YEM
Royal Saudi Air Force ;;; SAU
Royal Saudi Land Forces ;;; SAU
Saudi Arabian National Guard ;; SANG ; SAU
Egyptian Armed Forces ; Egyptian army | Egyptian Army | Egyptian military ;; EGY
General Intelligence Service ; Egyptian General Intelligence | Egyptian intelligence ;; EGY
Egyptian Parliament ; Egyptian parliament ;; EGY
Government of National Unity ;; GNU ; LBY
Presidential Council of Libya ;;; LBY
Sudanese Armed Forces ; Sudanese army | Sudanese Army | Sudanese military ; SAF ; SDN
Sovereignty Council ; Transitional Sovereignty Council | Sovereign Council ;; SDN
South Sudan People's Defence Forces ; South Sudan People's Defense Forces ; SSPDF ; SSD
Ethiopian National Defense Force ; Ethiopian National Defence Force | Ethiopian army ; ENDF ; ETH
Somali National Army ;;; SOM
Kenya Defence Forces ;; KDF ; KEN
Armed Forces of the Democratic Republic of the Congo ; Congolese army | Congolese Army ; FARDC ; COD
Rwanda Defence Force ; Rwandan army ; RDF ; RWA
Nigerian Army ; Nigerian army | Nigerian military ;; NGA
Malian Armed Forces ; Malian army | Malian Army ; FAMa ; MLI
Tatmadaw ; Myanmar military | Burmese military | Myanmar army ;; MMR
State Administration Council ;;; MMR
National Unity Government ;; NUG ; MMR
Bangladesh Army ;;; BGD
Rapid Action Battalion ;; RAB ; BGD
Border Guard Bangladesh ;; BGB ; BGD
Sri Lankan Army ; Sri Lanka Army ;; LKA
Korean People's Army ; North Korean army | North Korean military ; KPA ; PRK
Workers' Party of Korea ;; WPK ; PRK
South Korean National Assembly ;;; KOR
National Intelligence Service ;; NIS ; KOR
Japan Self-Defense Forces ; Self-Defense Forces ;; JPN
National Diet ;;; JPN
Legislative Yuan ;;; TWN
Armed Forces of the Philippines ; Philippine army ;; PHL
Australian Defence Force ;;; AUS
Canadian Armed Forces ; Canadian Forces ;; CAN
Royal Canadian Mounted Police ;; RCMP ; CAN
Sejm ;;; POL
Riksdag ;;; SWE
Folketing ;;; DNK
Storting ;;; NOR
Eduskunta ;;; FIN
Althing ;;; ISL
Seimas ;;; LTU
Saeima ;;; LVA
Riigikogu ;;; EST
Oireachtas ;;; IRL
Dáil ; Dáil Éireann ;; IRL
Garda Síochána ;;; IRL
Carabinieri ;;; ITA
Guardia Civil ; Civil Guard ;; ESP
Cortes Generales ;;; ESP
Swiss Federal Council ;;; CHE
Mejlis of the Crimean Tatar People ;;; UKR
Kosovo Security Force ;;; XKX
Bolivarian National Guard ;;; VEN
National Electoral Council of Venezuela ;;; VEN
Loya Jirga ;;; AFG
Majlis-e-Shoora ;;; PAK
Jatiya Sangsad ;;; BGD
"""

# ─── Peoples and communities ────────────────────────────────────────────────────────────────────

# name ; other names (nouns; adjectives only where they are the people's name)
GROUPS = """
Baloch ; Baluch | Baloch people | Balochs
Kurds ; Kurd
Pashtuns ; Pashtun | Pathans | Pakhtuns | Pashtoons
Hazaras ; Hazara
Rohingya ; Rohingyas | Rohingya Muslims
Uyghurs ; Uyghur | Uighurs | Uighur
Tamils ; Sri Lankan Tamils
Sinhalese ;
Yazidis ; Yazidi | Yezidis
Druze ;
Alawites ; Alawis
Ahmadis ; Ahmadiyya
Shiites ; Shia Muslims | Shi'ites | Shias | Shiite Muslims
Sunnis ; Sunni Muslims
Muslims ;
Christians ;
Jews ;
Hindus ;
Sikhs ;
Buddhists ;
Copts ; Coptic Christians
Maronites ;
Bahais ; Baha'is
Tigrayans ;
Amhara ; Amharas
Oromo ; Oromos
Tuareg ; Tuaregs | Touareg
Fulani ; Fulanis | Fula
Dogon ;
Hausa ;
Yoruba ;
Igbo ;
Hutus ; Hutu
Tutsis ; Tutsi
Banyamulenge ;
Masalit ;
Zaghawa ;
Dinka ;
Nuer ;
Chechens ;
Crimean Tatars ;
Tatars ;
Azeris ; Azeri
Arabs ;
Persians ;
Sindhis ;
Punjabis ;
Kashmiris ;
Kashmiri Pandits ;
Brahui ;
Bedouin ; Bedouins
Assyrians ;
Turkmens of Iraq ; Iraqi Turkmen
Bosniaks ; Bosnian Muslims
Bosnian Serbs ; Bosnian Serb
Kosovo Albanians ;
Kosovo Serbs ;
Turkish Cypriots ;
Greek Cypriots ;
Roma people ;
Berbers ; Amazigh
Meitei ; Meiteis
Kuki-Zo ; Kukis
Nagas ;
Dalits ;
Karen people ;
Kachin people ;
Hmong ;
Han Chinese ;
Maori ;
Inuit ;
Mapuche ;
"""

# ─── Persons ────────────────────────────────────────────────────────────────────────────────────

# Those who have left office and are not in the table above, for texts of their time: name ; other names ; office ; code ;
# first day ; last day
PAST_PERSONS = """
Ronald Reagan ;; former President ; USA ; 1981-01-20 ; 1989-01-20
George H. W. Bush ; George H.W. Bush ; former President ; USA ; 1989-01-20 ; 1993-01-20
Bill Clinton ; William Clinton | William Jefferson Clinton ; former President ; USA ; 1993-01-20 ; 2001-01-20
George W. Bush ;; former President ; USA ; 2001-01-20 ; 2009-01-20
Dick Cheney ; Richard Cheney ; former Vice President ; USA ; 2001-01-20 ; 2009-01-20
Al Gore ; Albert Gore ; former Vice President ; USA ; 1993-01-20 ; 2001-01-20
Mike Pence ;; former Vice President ; USA ; 2017-01-20 ; 2021-01-20
Colin Powell ;; former Secretary of State ; USA ; 2001-01-20 ; 2005-01-26
Condoleezza Rice ;; former Secretary of State ; USA ; 2005-01-26 ; 2009-01-20
John Kerry ;; former Secretary of State ; USA ; 2013-02-01 ; 2017-01-20
Mike Pompeo ;; former Secretary of State ; USA ; 2018-04-26 ; 2021-01-20
Donald Rumsfeld ;; former Secretary of Defense ; USA ; 2001-01-20 ; 2006-12-18
Margaret Thatcher ;; former Prime Minister ; GBR ; 1979-05-04 ; 1990-11-28
Tony Blair ;; former Prime Minister ; GBR ; 1997-05-02 ; 2007-06-27
Gordon Brown ;; former Prime Minister ; GBR ; 2007-06-27 ; 2010-05-11
David Cameron ;; former Prime Minister ; GBR ; 2010-05-11 ; 2016-07-13
Theresa May ;; former Prime Minister ; GBR ; 2016-07-13 ; 2019-07-24
Boris Johnson ;; former Prime Minister ; GBR ; 2019-07-24 ; 2022-09-06
Liz Truss ;; former Prime Minister ; GBR ; 2022-09-06 ; 2022-10-25
Rishi Sunak ;; former Prime Minister ; GBR ; 2022-10-25 ; 2024-07-05
Jacques Chirac ;; former President ; FRA ; 1995-05-17 ; 2007-05-16
Nicolas Sarkozy ;; former President ; FRA ; 2007-05-16 ; 2012-05-15
François Hollande ;; former President ; FRA ; 2012-05-15 ; 2017-05-14
Gerhard Schröder ;; former Chancellor ; DEU ; 1998-10-27 ; 2005-11-22
Olaf Scholz ;; former Chancellor ; DEU ; 2021-12-08 ; 2025-05-06
Boris Yeltsin ;; former President ; RUS ; 1991-07-10 ; 1999-12-31
Mikhail Gorbachev ;; former President ; RUS ; 1985-03-11 ; 1991-12-25
Viktor Yanukovych ;; former President ; UKR ; 2010-02-25 ; 2014-02-22
Petro Poroshenko ;; former President ; UKR ; 2014-06-07 ; 2019-05-20
Hosni Mubarak ;; former President ; EGY ; 1981-10-14 ; 2011-02-11
Mohamed Morsi ; Mohammed Morsi ; former President ; EGY ; 2012-06-30 ; 2013-07-03
Zine El Abidine Ben Ali ;; former President ; TUN ; 1987-11-07 ; 2011-01-14
Ali Abdullah Saleh ;; former President ; YEM ; 1990-05-22 ; 2012-02-27
Omar al-Bashir ;; former President ; SDN ; 1993-10-16 ; 2019-04-11
Robert Mugabe ;; former President ; ZWE ; 1987-12-31 ; 2017-11-21
Hugo Chávez ; Hugo Chavez ; former President ; VEN ; 1999-02-02 ; 2013-03-05
Dilma Rousseff ;; former President ; BRA ; 2011-01-01 ; 2016-08-31
Jair Bolsonaro ;; former President ; BRA ; 2019-01-01 ; 2022-12-31
Justin Trudeau ;; former Prime Minister ; CAN ; 2015-11-04 ; 2025-03-14
Stephen Harper ;; former Prime Minister ; CAN ; 2006-02-06 ; 2015-11-04
Nelson Mandela ;; former President ; ZAF ; 1994-05-10 ; 1999-06-14
Thabo Mbeki ;; former President ; ZAF ; 1999-06-14 ; 2008-09-24
Jacob Zuma ;; former President ; ZAF ; 2009-05-09 ; 2018-02-14
Goodluck Jonathan ;; former President ; NGA ; 2010-05-06 ; 2015-05-29
Muhammadu Buhari ;; former President ; NGA ; 2015-05-29 ; 2023-05-29
Pervez Musharraf ;; former President ; PAK ; 2001-06-20 ; 2008-08-18
Hamid Karzai ;; former President ; AFG ; 2001-12-22 ; 2014-09-29
Ashraf Ghani ;; former President ; AFG ; 2014-09-29 ; 2021-08-15
Mahmoud Ahmadinejad ;; former President ; IRN ; 2005-08-03 ; 2013-08-03
Mohammad Khatami ;; former President ; IRN ; 1997-08-02 ; 2005-08-03
Ariel Sharon ;; former Prime Minister ; ISR ; 2001-03-07 ; 2006-04-14
Ehud Olmert ;; former Prime Minister ; ISR ; 2006-04-14 ; 2009-03-31
Yasser Arafat ; Yasir Arafat ; former President ; PSE ; 1994-07-05 ; 2004-11-11
Shinzo Abe ;; former Prime Minister ; JPN ; 2012-12-26 ; 2020-09-16
Hu Jintao ;; former President ; CHN ; 2003-03-15 ; 2013-03-14
Park Geun-hye ;; former President ; KOR ; 2013-02-25 ; 2017-03-10
Moon Jae-in ;; former President ; KOR ; 2017-05-10 ; 2022-05-10
Yoon Suk Yeol ; Yoon Suk-yeol ; former President ; KOR ; 2022-05-10 ; 2025-04-04
Joko Widodo ;; former President ; IDN ; 2014-10-20 ; 2024-10-20
Rodrigo Duterte ;; former President ; PHL ; 2016-06-30 ; 2022-06-30
Sheikh Hasina ;; former Prime Minister ; BGD ; 2009-01-06 ; 2024-08-05
Gotabaya Rajapaksa ;; former President ; LKA ; 2019-11-18 ; 2022-07-14
Mikheil Saakashvili ; Mikhail Saakashvili ; former President ; GEO ; 2008-01-20 ; 2013-11-17
Nursultan Nazarbayev ;; former President ; KAZ ; 1991-12-16 ; 2019-03-20
Kofi Annan ;; former Secretary-General of the United Nations ;; 1997-01-01 ; 2006-12-31
Ban Ki-moon ;; former Secretary-General of the United Nations ;; 2007-01-01 ; 2016-12-31
Jimmy Carter ;; former President ; USA ; 1977-01-20 ; 1981-01-20
Gerald Ford ;; former President ; USA ; 1974-08-09 ; 1977-01-20
Richard Nixon ;; former President ; USA ; 1969-01-20 ; 1974-08-09
Henry Kissinger ;; former Secretary of State ; USA ; 1973-09-22 ; 1977-01-20
George Shultz ;; former Secretary of State ; USA ; 1982-07-16 ; 1989-01-20
Warren Christopher ;; former Secretary of State ; USA ; 1993-01-20 ; 1997-01-17
Madeleine Albright ;; former Secretary of State ; USA ; 1997-01-23 ; 2001-01-20
Rex Tillerson ;; former Secretary of State ; USA ; 2017-02-01 ; 2018-03-31
John Major ;; former Prime Minister ; GBR ; 1990-11-28 ; 1997-05-02
Jack Straw ;; former Foreign Secretary ; GBR ; 2001-06-08 ; 2006-05-05
François Mitterrand ;; former President ; FRA ; 1981-05-21 ; 1995-05-17
Valéry Giscard d'Estaing ;; former President ; FRA ; 1974-05-27 ; 1981-05-21
Lionel Jospin ;; former Prime Minister ; FRA ; 1997-06-02 ; 2002-05-06
Dominique de Villepin ;; former Prime Minister ; FRA ; 2005-05-31 ; 2007-05-15
Helmut Kohl ;; former Chancellor ; DEU ; 1982-10-01 ; 1998-10-27
Hans-Dietrich Genscher ;; former Foreign Minister ; DEU ;;
Joschka Fischer ;; former Foreign Minister ; DEU ; 1998-10-27 ; 2005-11-22
Silvio Berlusconi ;; former Prime Minister ; ITA ;;
Romano Prodi ;; former Prime Minister ; ITA ;;
Giulio Andreotti ;; former Prime Minister ; ITA ;;
Massimo D'Alema ;; former Prime Minister ; ITA ; 1998-10-21 ; 2000-04-26
José María Aznar ;; former Prime Minister ; ESP ; 1996-05-05 ; 2004-04-17
José Luis Rodríguez Zapatero ;; former Prime Minister ; ESP ; 2004-04-17 ; 2011-12-21
Mariano Rajoy ;; former Prime Minister ; ESP ; 2011-12-21 ; 2018-06-01
Andreas Papandreou ;; former Prime Minister ; GRC ;;
George Papandreou ;; former Prime Minister ; GRC ; 2009-10-06 ; 2011-11-11
Costas Simitis ; Kostas Simitis ; former Prime Minister ; GRC ; 1996-01-22 ; 2004-03-10
Alexis Tsipras ;; former Prime Minister ; GRC ;;
Bülent Ecevit ;; former Prime Minister ; TUR ;;
Tansu Çiller ;; former Prime Minister ; TUR ; 1993-06-25 ; 1996-03-06
Turgut Özal ;; former President ; TUR ; 1989-11-09 ; 1993-04-17
Süleyman Demirel ;; former President ; TUR ; 1993-05-16 ; 2000-05-16
Abdullah Gül ;; former President ; TUR ; 2007-08-28 ; 2014-08-28
Ahmet Davutoğlu ;; former Prime Minister ; TUR ; 2014-08-28 ; 2016-05-24
Glafcos Clerides ; Glafkos Clerides ; former President ; CYP ; 1993-02-28 ; 2003-02-28
Rauf Denktash ; Rauf Denktas ; former Turkish Cypriot leader ; CYP ;;
Leonid Brezhnev ;; former General Secretary ; RUS ; 1964-10-14 ; 1982-11-10
Yuri Andropov ;; former General Secretary ; RUS ; 1982-11-12 ; 1984-02-09
Konstantin Chernenko ;; former General Secretary ; RUS ; 1984-02-13 ; 1985-03-10
Andrei Gromyko ;; former Foreign Minister ; RUS ; 1957-02-15 ; 1985-07-02
Eduard Shevardnadze ;; former President ; GEO ; 1995-11-26 ; 2003-11-23
Yevgeny Primakov ;; former Prime Minister ; RUS ; 1998-09-11 ; 1999-05-12
Viktor Chernomyrdin ;; former Prime Minister ; RUS ; 1992-12-14 ; 1998-03-23
Igor Ivanov ;; former Foreign Minister ; RUS ; 1998-09-11 ; 2004-02-24
Aslan Maskhadov ;; former leader of Chechnya ; RUS ;;
Leonid Kuchma ;; former President ; UKR ; 1994-07-19 ; 2005-01-23
Leonid Kravchuk ;; former President ; UKR ; 1991-12-05 ; 1994-07-19
Viktor Yushchenko ;; former President ; UKR ; 2005-01-23 ; 2010-02-25
Yulia Tymoshenko ;; former Prime Minister ; UKR ;;
Heydar Aliyev ; Heidar Aliyev | Geidar Aliyev ; former President ; AZE ; 1993-10-10 ; 2003-10-31
Levon Ter-Petrosyan ; Levon Ter-Petrosian ; former President ; ARM ; 1991-11-11 ; 1998-02-03
Robert Kocharyan ; Robert Kocharian ; former President ; ARM ; 1998-02-04 ; 2008-04-09
Serzh Sargsyan ;; former President ; ARM ; 2008-04-09 ; 2018-04-09
Islam Karimov ;; former President ; UZB ; 1991-09-01 ; 2016-09-02
Askar Akayev ;; former President ; KGZ ;;
Kurmanbek Bakiyev ;; former President ; KGZ ;;
Saparmurat Niyazov ;; former President ; TKM ;;
Slobodan Milošević ;; former President ; SRB ; 1991-01-11 ; 1997-07-23
Vojislav Koštunica ;; former President ; SRB ;;
Zoran Djindjic ; Zoran Đinđić ; former Prime Minister ; SRB ; 2001-01-25 ; 2003-03-12
Boris Tadić ;; former President ; SRB ; 2004-07-11 ; 2012-04-05
Radovan Karadžić ;; former leader of the Bosnian Serbs ; BIH ;;
Ratko Mladić ;; former general of the Bosnian Serbs ; BIH ;;
Alija Izetbegović ;; former President ; BIH ;;
Franjo Tuđman ; Franjo Tudjman ; former President ; HRV ; 1990-05-30 ; 1999-12-10
Stjepan Mesić ; Stipe Mesić ; former President ; HRV ; 2000-02-18 ; 2010-02-18
Milo Đukanović ; Milo Djukanovic ; former President ; MNE ;;
Kiro Gligorov ;; former President ; MKD ; 1991-01-27 ; 1999-11-19
Ibrahim Rugova ;; former President ; XKX ;;
Hashim Thaçi ; Hashim Thaqi ; former President ; XKX ; 2016-04-07 ; 2020-11-05
Sali Berisha ;; former President ; ALB ; 1992-04-09 ; 1997-07-24
Enver Hoxha ;; former leader of Albania ; ALB ;;
Milan Kučan ;; former President ; SVN ;;
Nicolae Ceaușescu ;; former President ; ROU ; 1974-03-28 ; 1989-12-22
Ion Iliescu ;; former President ; ROU ;;
Traian Băsescu ;; former President ; ROU ; 2004-12-20 ; 2014-12-21
Todor Zhivkov ;; former leader of Bulgaria ; BGR ;;
Lech Wałęsa ;; former President ; POL ; 1990-12-22 ; 1995-12-22
Wojciech Jaruzelski ;; former President ; POL ;;
Aleksander Kwaśniewski ;; former President ; POL ; 1995-12-23 ; 2005-12-23
Lech Kaczyński ;; former President ; POL ; 2005-12-23 ; 2010-04-10
Václav Havel ;; former President ; CZE ; 1993-02-02 ; 2003-02-02
Václav Klaus ;; former President ; CZE ; 2003-03-07 ; 2013-03-07
Vladimír Mečiar ;; former Prime Minister ; SVK ;;
Erich Honecker ;; former leader of East Germany ; DEU ;;
Olof Palme ;; former Prime Minister ; SWE ;;
Carl Bildt ;; former Prime Minister ; SWE ; 1991-10-04 ; 1994-10-07
Martti Ahtisaari ;; former President ; FIN ; 1994-03-01 ; 2000-03-01
Bertie Ahern ;; former Prime Minister ; IRL ; 1997-06-26 ; 2008-05-07
Charles Haughey ;; former Prime Minister ; IRL ;;
Gerry Adams ;; former leader of Sinn Féin ; IRL ;;
Yitzhak Rabin ;; former Prime Minister ; ISR ; 1992-07-13 ; 1995-11-04
Yitzhak Shamir ;; former Prime Minister ; ISR ; 1986-10-20 ; 1992-07-13
Shimon Peres ;; former President ; ISR ; 2007-07-15 ; 2014-07-24
Menachem Begin ;; former Prime Minister ; ISR ; 1977-06-21 ; 1983-10-10
Ehud Barak ;; former Prime Minister ; ISR ; 1999-07-06 ; 2001-03-07
Moshe Dayan ;; former Foreign Minister ; ISR ;;
Tzipi Livni ;; former Foreign Minister ; ISR ; 2006-01-18 ; 2009-03-31
Ahmed Qurei ; Ahmed Qureia ; former Prime Minister ; PSE ;;
Saeb Erekat ; Saeb Erakat ; former chief negotiator ; PSE ;;
Salam Fayyad ;; former Prime Minister ; PSE ; 2007-06-15 ; 2013-06-06
Sheikh Ahmed Yassin ; Ahmed Yassin ; former leader of Hamas ; PSE ;;
Anwar Sadat ; Anwar el-Sadat | Anwar al-Sadat ; former President ; EGY ; 1970-10-15 ; 1981-10-06
Gamal Abdel Nasser ;; former President ; EGY ; 1956-06-23 ; 1970-09-28
Amr Moussa ; Amr Mussa ; former Secretary-General of the Arab League ;; 2001-05-16 ; 2011-06-01
Chedli Klibi ;; former Secretary-General of the Arab League ;; 1979-03-31 ; 1990-09-03
Hafez al-Assad ; Hafez Assad ; former President ; SYR ; 1971-03-12 ; 2000-06-10
Farouq al-Shara ; Farouk al-Sharaa | Farouk al-Shara ; former Foreign Minister ; SYR ;;
Walid al-Moallem ; Walid Muallem ; former Foreign Minister ; SYR ;;
Rafik Hariri ; Rafiq Hariri | Rafik al-Hariri | Rafiq al-Hariri ; former Prime Minister ; LBN ;;
Saad Hariri ; Saad al-Hariri ; former Prime Minister ; LBN ;;
Émile Lahoud ;; former President ; LBN ; 1998-11-24 ; 2007-11-24
Michel Suleiman ; Michel Sleiman ; former President ; LBN ; 2008-05-25 ; 2014-05-25
Michel Aoun ;; former President ; LBN ; 2016-10-31 ; 2022-10-30
Amin Gemayel ; Amine Gemayel ; former President ; LBN ; 1982-09-23 ; 1988-09-22
Walid Jumblatt ;; former leader of the Progressive Socialist Party ; LBN ;;
King Hussein ; Hussein bin Talal ; former King ; JOR ; 1952-08-11 ; 1999-02-07
King Hassan II ; Hassan II ; former King ; MAR ; 1961-03-03 ; 1999-07-23
King Fahd ;; former King ; SAU ; 1982-06-13 ; 2005-08-01
King Faisal ;; former King ; SAU ; 1964-11-02 ; 1975-03-25
Saud al-Faisal ; Prince Saud al-Faisal ; former Foreign Minister ; SAU ; 1975-10-13 ; 2015-04-29
Tariq Aziz ; Tareq Aziz ; former Foreign Minister ; IRQ ;;
Nouri al-Maliki ; Nuri al-Maliki ; former Prime Minister ; IRQ ; 2006-05-20 ; 2014-09-08
Iyad Allawi ; Ayad Allawi ; former Prime Minister ; IRQ ; 2004-06-28 ; 2005-04-06
Ibrahim al-Jaafari ;; former Prime Minister ; IRQ ; 2005-05-03 ; 2006-05-20
Haider al-Abadi ;; former Prime Minister ; IRQ ; 2014-09-08 ; 2018-10-25
Adel Abdul Mahdi ;; former Prime Minister ; IRQ ; 2018-10-25 ; 2020-05-07
Jalal Talabani ;; former President ; IRQ ; 2005-04-07 ; 2014-07-24
Akbar Hashemi Rafsanjani ; Ali Akbar Hashemi Rafsanjani | Hashemi Rafsanjani ; former President ; IRN ; 1989-08-03 ; 1997-08-03
Abolhassan Banisadr ; Abolhassan Bani-Sadr ; former President ; IRN ;;
Kamal Kharrazi ;; former Foreign Minister ; IRN ; 1997-08-20 ; 2005-08-24
Manouchehr Mottaki ;; former Foreign Minister ; IRN ; 2005-08-24 ; 2010-12-13
Mohammad Javad Zarif ; Javad Zarif ; former Foreign Minister ; IRN ; 2013-08-17 ; 2021-08-25
Ali Akbar Velayati ;; former Foreign Minister ; IRN ; 1981-12-15 ; 1997-08-20
Abd Rabbuh Mansur Hadi ; Abed Rabbo Mansour Hadi | Abdrabbuh Mansur Hadi ; former President ; YEM ; 2012-02-27 ; 2022-04-07
Abdelaziz Bouteflika ;; former President ; DZA ; 1999-04-27 ; 2019-04-02
Chadli Bendjedid ;; former President ; DZA ; 1979-02-09 ; 1992-01-11
Liamine Zeroual ;; former President ; DZA ;;
Habib Bourguiba ;; former President ; TUN ; 1957-07-25 ; 1987-11-07
Beji Caid Essebsi ;; former President ; TUN ; 2014-12-31 ; 2019-07-25
Jaafar Nimeiri ; Gaafar Nimeiry | Jaafar Numeiri | Jaafar Nimeiry ; former President ; SDN ;;
Sadiq al-Mahdi ;; former Prime Minister ; SDN ;;
John Garang ;; former leader of the Sudan People's Liberation Movement ; SDN ;;
Siad Barre ; Mohamed Siad Barre ; former President ; SOM ; 1969-10-21 ; 1991-01-26
Mohamed Farah Aidid ; Mohamed Farrah Aidid | Mohammed Farah Aideed ; former warlord ; SOM ;;
Mengistu Haile Mariam ;; former President ; ETH ;;
Haile Selassie ;; former Emperor ; ETH ; 1930-04-02 ; 1974-09-12
Meles Zenawi ;; former Prime Minister ; ETH ; 1995-08-23 ; 2012-08-20
Hailemariam Desalegn ;; former Prime Minister ; ETH ; 2012-08-20 ; 2018-04-02
Daniel arap Moi ;; former President ; KEN ; 1978-08-22 ; 2002-12-30
Mwai Kibaki ;; former President ; KEN ; 2002-12-30 ; 2013-04-09
Uhuru Kenyatta ;; former President ; KEN ; 2013-04-09 ; 2022-09-13
Jomo Kenyatta ;; former President ; KEN ; 1964-12-12 ; 1978-08-22
Raila Odinga ;; former Prime Minister ; KEN ; 2008-04-17 ; 2013-04-09
Idi Amin ;; former President ; UGA ; 1971-01-25 ; 1979-04-11
Milton Obote ;; former President ; UGA ;;
Julius Nyerere ;; former President ; TZA ; 1964-04-26 ; 1985-11-05
Jakaya Kikwete ;; former President ; TZA ; 2005-12-21 ; 2015-11-05
John Magufuli ;; former President ; TZA ; 2015-11-05 ; 2021-03-17
Juvénal Habyarimana ;; former President ; RWA ; 1973-07-05 ; 1994-04-06
Pierre Buyoya ;; former President ; BDI ;;
Pierre Nkurunziza ;; former President ; BDI ; 2005-08-26 ; 2020-06-08
Mobutu Sese Seko ;; former President ; COD ; 1965-11-24 ; 1997-05-16
Laurent Kabila ; Laurent-Désiré Kabila | Laurent Desire Kabila ; former President ; COD ; 1997-05-17 ; 2001-01-16
Joseph Kabila ;; former President ; COD ; 2001-01-17 ; 2019-01-24
Jonas Savimbi ;; former leader of UNITA ; AGO ;;
José Eduardo dos Santos ;; former President ; AGO ; 1979-09-10 ; 2017-09-26
Samora Machel ;; former President ; MOZ ; 1975-06-25 ; 1986-10-19
Joaquim Chissano ;; former President ; MOZ ; 1986-11-06 ; 2005-02-02
Kenneth Kaunda ;; former President ; ZMB ; 1964-10-24 ; 1991-11-02
Frederick Chiluba ;; former President ; ZMB ; 1991-11-02 ; 2002-01-02
Joshua Nkomo ;; former Vice President ; ZWE ;;
Morgan Tsvangirai ;; former Prime Minister ; ZWE ; 2009-02-11 ; 2013-09-11
Sam Nujoma ;; former President ; NAM ; 1990-03-21 ; 2005-03-21
F. W. de Klerk ; F.W. de Klerk | Frederik de Klerk ; former President ; ZAF ; 1989-08-15 ; 1994-05-10
P. W. Botha ; P.W. Botha | Pieter Botha ; former President ; ZAF ; 1984-09-14 ; 1989-08-15
Roelof Botha ; Pik Botha | R.F. Botha ; former Foreign Minister ; ZAF ;;
Desmond Tutu ;; former Archbishop of Cape Town ; ZAF ;;
Olusegun Obasanjo ;; former President ; NGA ; 1999-05-29 ; 2007-05-29
Sani Abacha ;; former President ; NGA ; 1993-11-17 ; 1998-06-08
Ibrahim Babangida ;; former President ; NGA ; 1985-08-27 ; 1993-08-26
Umaru Yar'Adua ; Umaru Musa Yar'Adua ; former President ; NGA ; 2007-05-29 ; 2010-05-05
Jerry Rawlings ;; former President ; GHA ; 1981-12-31 ; 2001-01-07
John Kufuor ;; former President ; GHA ; 2001-01-07 ; 2009-01-07
Laurent Gbagbo ;; former President ; CIV ; 2000-10-26 ; 2011-04-11
Félix Houphouët-Boigny ;; former President ; CIV ; 1960-11-03 ; 1993-12-07
Ellen Johnson Sirleaf ; Ellen Johnson-Sirleaf ; former President ; LBR ; 2006-01-16 ; 2018-01-22
Samuel Doe ; Samuel K. Doe ; former President ; LBR ;;
Foday Sankoh ;; former leader of the Revolutionary United Front ; SLE ;;
Ahmad Tejan Kabbah ; Ahmed Tejan Kabbah ; former President ; SLE ;;
Blaise Compaoré ;; former President ; BFA ; 1987-10-15 ; 2014-10-31
Thomas Sankara ;; former President ; BFA ; 1983-08-04 ; 1987-10-15
Abdoulaye Wade ;; former President ; SEN ; 2000-04-01 ; 2012-04-02
Macky Sall ;; former President ; SEN ; 2012-04-02 ; 2024-04-02
Yahya Jammeh ;; former President ; GMB ;;
Gnassingbé Eyadéma ;; former President ; TGO ; 1967-04-14 ; 2005-02-05
Hissène Habré ;; former President ; TCD ; 1982-06-07 ; 1990-12-01
Idriss Déby ; Idriss Deby Itno ; former President ; TCD ; 1990-12-02 ; 2021-04-20
François Bozizé ;; former President ; CAF ; 2003-03-15 ; 2013-03-24
Omar Bongo ;; former President ; GAB ; 1967-12-02 ; 2009-06-08
Fidel Castro ; Fidel Castro Ruz ; former President ; CUB ; 1976-12-02 ; 2008-02-24
Raúl Castro ;; former President ; CUB ; 2008-02-24 ; 2018-04-19
Manuel Noriega ; Manuel Antonio Noriega ; former ruler of Panama ; PAN ;;
Guillermo Endara ;; former President ; PAN ;;
Anastasio Somoza ;; former President ; NIC ;;
Violeta Chamorro ; Violeta Barrios de Chamorro ; former President ; NIC ; 1990-04-25 ; 1997-01-10
José Napoleón Duarte ;; former President ; SLV ;;
Alfredo Cristiani ;; former President ; SLV ; 1989-06-01 ; 1994-06-01
Efraín Ríos Montt ; Efrain Rios Montt ; former President ; GTM ;;
Manuel Zelaya ;; former President ; HND ; 2006-01-27 ; 2009-06-28
Óscar Arias ; Oscar Arias Sanchez ; former President ; CRI ;;
Jean-Bertrand Aristide ;; former President ; HTI ;;
Jean-Claude Duvalier ;; former President ; HTI ; 1971-04-22 ; 1986-02-07
René Préval ;; former President ; HTI ;;
Jovenel Moïse ;; former President ; HTI ; 2017-02-07 ; 2021-07-07
Prosper Avril ;; former President ; HTI ; 1988-09-17 ; 1990-03-10
Raoul Cédras ;; former ruler of Haiti ; HTI ;;
Maurice Bishop ;; former Prime Minister ; GRD ;;
Carlos Salinas de Gortari ; Carlos Salinas ; former President ; MEX ; 1988-12-01 ; 1994-11-30
Ernesto Zedillo ;; former President ; MEX ; 1994-12-01 ; 2000-11-30
Vicente Fox ;; former President ; MEX ; 2000-12-01 ; 2006-11-30
Felipe Calderón ;; former President ; MEX ; 2006-12-01 ; 2012-11-30
Enrique Peña Nieto ;; former President ; MEX ; 2012-12-01 ; 2018-11-30
Andrés Manuel López Obrador ;; former President ; MEX ; 2018-12-01 ; 2024-09-30
Subcomandante Marcos ;; former leader of the Zapatistas ; MEX ;;
Alberto Fujimori ;; former President ; PER ; 1990-07-28 ; 2000-11-22
Alejandro Toledo ;; former President ; PER ; 2001-07-28 ; 2006-07-28
Abimael Guzmán ;; former leader of the Shining Path ; PER ;;
Pedro Castillo ;; former President ; PER ; 2021-07-28 ; 2022-12-07
Augusto Pinochet ;; former President ; CHL ; 1974-12-17 ; 1990-03-11
Salvador Allende ;; former President ; CHL ; 1970-11-03 ; 1973-09-11
Michelle Bachelet ;; former President ; CHL ;;
Patricio Aylwin ;; former President ; CHL ; 1990-03-11 ; 1994-03-11
Raúl Alfonsín ;; former President ; ARG ; 1983-12-10 ; 1989-07-08
Carlos Menem ;; former President ; ARG ; 1989-07-08 ; 1999-12-10
Néstor Kirchner ;; former President ; ARG ; 2003-05-25 ; 2007-12-10
Cristina Fernández de Kirchner ; Cristina Kirchner | Cristina Fernández ; former President ; ARG ; 2007-12-10 ; 2015-12-10
Mauricio Macri ;; former President ; ARG ; 2015-12-10 ; 2019-12-10
Leopoldo Galtieri ;; former President ; ARG ;;
Alfredo Stroessner ;; former President ; PRY ; 1954-08-15 ; 1989-02-03
Fernando Collor de Mello ; Fernando Collor ; former President ; BRA ; 1990-03-15 ; 1992-12-29
Fernando Henrique Cardoso ;; former President ; BRA ; 1995-01-01 ; 2003-01-01
Michel Temer ;; former President ; BRA ; 2016-08-31 ; 2019-01-01
Evo Morales ;; former President ; BOL ; 2006-01-22 ; 2019-11-10
Gonzalo Sánchez de Lozada ;; former President ; BOL ;;
Rafael Correa ;; former President ; ECU ; 2007-01-15 ; 2017-05-24
Álvaro Uribe ;; former President ; COL ; 2002-08-07 ; 2010-08-07
Andrés Pastrana ;; former President ; COL ; 1998-08-07 ; 2002-08-07
Ernesto Samper ;; former President ; COL ; 1994-08-07 ; 1998-08-07
Juan Manuel Santos ;; former President ; COL ; 2010-08-07 ; 2018-08-07
Iván Duque ;; former President ; COL ; 2018-08-07 ; 2022-08-07
Carlos Andrés Pérez ;; former President ; VEN ;;
Juan Guaidó ;; former leader of the opposition ; VEN ;;
Pierre Trudeau ; Pierre Elliott Trudeau ; former Prime Minister ; CAN ;;
Brian Mulroney ;; former Prime Minister ; CAN ; 1984-09-17 ; 1993-06-25
Jean Chrétien ;; former Prime Minister ; CAN ; 1993-11-04 ; 2003-12-12
Zulfikar Ali Bhutto ;; former Prime Minister ; PAK ; 1973-08-14 ; 1977-07-05
Mohammad Zia-ul-Haq ; Muhammad Zia-ul-Haq | Zia ul-Haq | Zia-ul-Haq ; former President ; PAK ; 1978-09-16 ; 1988-08-17
Yousuf Raza Gilani ; Yusuf Raza Gilani ; former Prime Minister ; PAK ; 2008-03-25 ; 2012-06-19
Indira Gandhi ;; former Prime Minister ; IND ;;
Rajiv Gandhi ;; former Prime Minister ; IND ; 1984-10-31 ; 1989-12-02
P. V. Narasimha Rao ; P.V. Narasimha Rao | Narasimha Rao ; former Prime Minister ; IND ; 1991-06-21 ; 1996-05-16
Atal Behari Vajpayee ; Atal Bihari Vajpayee ; former Prime Minister ; IND ; 1998-03-19 ; 2004-05-22
Manmohan Singh ;; former Prime Minister ; IND ; 2004-05-22 ; 2014-05-26
Jaswant Singh ;; former Foreign Minister ; IND ;;
Khaleda Zia ;; former Prime Minister ; BGD ;;
Mujibur Rahman ; Sheikh Mujibur Rahman ; former President ; BGD ;;
Chandrika Kumaratunga ; Chandrika Bandaranaike Kumaratunga ; former President ; LKA ; 1994-11-12 ; 2005-11-19
Mahinda Rajapaksa ; Mahinda Rajapakse ; former President ; LKA ; 2005-11-19 ; 2015-01-09
Maithripala Sirisena ;; former President ; LKA ; 2015-01-09 ; 2019-11-18
Ranasinghe Premadasa ;; former President ; LKA ; 1989-01-02 ; 1993-05-01
Velupillai Prabhakaran ;; former leader of the Tamil Tigers ; LKA ;;
King Gyanendra ;; former King ; NPL ; 2001-06-04 ; 2008-05-28
Mohammad Najibullah ;; former President ; AFG ;;
Babrak Karmal ;; former President ; AFG ;;
Burhanuddin Rabbani ;; former President ; AFG ;;
Ahmad Shah Massoud ; Ahmed Shah Massoud ; former commander of the Northern Alliance ; AFG ;;
Mullah Omar ; Mullah Mohammed Omar | Mullah Mohammad Omar ; former leader of the Taliban ; AFG ;;
Mao Zedong ; Mao Tse-tung ; former Chairman ; CHN ;;
Deng Xiaoping ;; former leader of China ; CHN ;;
Hua Guofeng ;; former Premier ; CHN ;;
Zhao Ziyang ;; former Premier ; CHN ; 1980-09-10 ; 1987-11-24
Li Peng ;; former Premier ; CHN ; 1988-03-25 ; 1998-03-17
Jiang Zemin ;; former President ; CHN ; 1993-03-27 ; 2003-03-15
Zhu Rongji ;; former Premier ; CHN ; 1998-03-17 ; 2003-03-16
Wen Jiabao ;; former Premier ; CHN ; 2003-03-16 ; 2013-03-15
Li Keqiang ;; former Premier ; CHN ; 2013-03-15 ; 2023-03-11
Qian Qichen ;; former Foreign Minister ; CHN ; 1988-04-12 ; 1998-03-18
Chen Shui-bian ;; former President ; TWN ; 2000-05-20 ; 2008-05-20
Lee Teng-hui ;; former President ; TWN ; 1988-01-13 ; 2000-05-20
Ma Ying-jeou ;; former President ; TWN ; 2008-05-20 ; 2016-05-20
Tsai Ing-wen ;; former President ; TWN ; 2016-05-20 ; 2024-05-20
Kim Il Sung ; Kim Il-sung ; former President ; PRK ; 1972-12-28 ; 1994-07-08
Kim Jong Il ; Kim Jong-il ; former leader of North Korea ; PRK ; 1994-07-08 ; 2011-12-17
Kim Dae-jung ; Kim Dae Jung ; former President ; KOR ; 1998-02-25 ; 2003-02-24
Kim Young-sam ; Kim Young Sam ; former President ; KOR ; 1993-02-25 ; 1998-02-24
Roh Tae-woo ; Roh Tae Woo ; former President ; KOR ; 1988-02-25 ; 1993-02-24
Chun Doo-hwan ; Chun Doo Hwan ; former President ; KOR ; 1980-09-01 ; 1988-02-24
Roh Moo-hyun ; Roh Moo Hyun ; former President ; KOR ; 2003-02-25 ; 2008-02-24
Lee Myung-bak ; Lee Myung Bak ; former President ; KOR ; 2008-02-25 ; 2013-02-24
Yasuhiro Nakasone ;; former Prime Minister ; JPN ; 1982-11-27 ; 1987-11-06
Junichiro Koizumi ;; former Prime Minister ; JPN ; 2001-04-26 ; 2006-09-26
Ryutaro Hashimoto ;; former Prime Minister ; JPN ; 1996-01-11 ; 1998-07-30
Keizo Obuchi ;; former Prime Minister ; JPN ; 1998-07-30 ; 2000-04-05
Kiichi Miyazawa ;; former Prime Minister ; JPN ; 1991-11-05 ; 1993-08-09
Taro Aso ;; former Prime Minister ; JPN ; 2008-09-24 ; 2009-09-16
Yoshihide Suga ;; former Prime Minister ; JPN ; 2020-09-16 ; 2021-10-04
Fumio Kishida ;; former Prime Minister ; JPN ; 2021-10-04 ; 2024-10-01
Norodom Sihanouk ; Prince Norodom Sihanouk | Prince Sihanouk | King Norodom Sihanouk ; former King ; KHM ;;
Norodom Ranariddh ; Prince Norodom Ranariddh ; former Prime Minister ; KHM ;;
Pol Pot ;; former leader of the Khmer Rouge ; KHM ;;
Khieu Samphan ;; former leader of the Khmer Rouge ; KHM ;;
Suharto ;; former President ; IDN ; 1968-03-27 ; 1998-05-21
Abdurrahman Wahid ;; former President ; IDN ; 1999-10-20 ; 2001-07-23
Megawati Sukarnoputri ;; former President ; IDN ; 2001-07-23 ; 2004-10-20
Susilo Bambang Yudhoyono ;; former President ; IDN ; 2004-10-20 ; 2014-10-20
Ali Alatas ;; former Foreign Minister ; IDN ; 1988-03-21 ; 1999-10-20
Corazon Aquino ;; former President ; PHL ; 1986-02-25 ; 1992-06-30
Benigno Aquino ; Benigno Aquino III ; former President ; PHL ; 2010-06-30 ; 2016-06-30
Fidel Ramos ;; former President ; PHL ; 1992-06-30 ; 1998-06-30
Joseph Estrada ;; former President ; PHL ; 1998-06-30 ; 2001-01-20
Gloria Macapagal Arroyo ; Gloria Arroyo | Gloria Macapagal-Arroyo ; former President ; PHL ; 2001-01-20 ; 2010-06-30
Mahathir Mohamad ; Mahathir bin Mohamad | Mahathir Mohammad ; former Prime Minister ; MYS ;;
Najib Razak ;; former Prime Minister ; MYS ; 2009-04-03 ; 2018-05-10
Lee Kuan Yew ;; former Prime Minister ; SGP ; 1959-06-05 ; 1990-11-28
Lee Hsien Loong ;; former Prime Minister ; SGP ; 2004-08-12 ; 2024-05-15
Goh Chok Tong ;; former Prime Minister ; SGP ; 1990-11-28 ; 2004-08-12
Thaksin Shinawatra ;; former Prime Minister ; THA ; 2001-02-09 ; 2006-09-19
Yingluck Shinawatra ;; former Prime Minister ; THA ; 2011-08-08 ; 2014-05-07
Prayut Chan-o-cha ; Prayuth Chan-ocha ; former Prime Minister ; THA ; 2014-08-24 ; 2023-08-22
Prem Tinsulanonda ;; former Prime Minister ; THA ; 1980-03-03 ; 1988-08-04
Chatichai Choonhavan ;; former Prime Minister ; THA ; 1988-08-04 ; 1991-02-23
Ne Win ;; former ruler of Burma ; MMR ;;
Than Shwe ;; former ruler of Myanmar ; MMR ; 1992-04-23 ; 2011-03-30
Thein Sein ;; former President ; MMR ; 2011-03-30 ; 2016-03-30
Nguyen Van Linh ;; former leader of Vietnam ; VNM ;;
Bob Hawke ;; former Prime Minister ; AUS ; 1983-03-11 ; 1991-12-20
Paul Keating ;; former Prime Minister ; AUS ; 1991-12-20 ; 1996-03-11
John Howard ;; former Prime Minister ; AUS ; 1996-03-11 ; 2007-12-03
Kevin Rudd ;; former Prime Minister ; AUS ;;
Julia Gillard ;; former Prime Minister ; AUS ; 2010-06-24 ; 2013-06-27
Tony Abbott ;; former Prime Minister ; AUS ; 2013-09-18 ; 2015-09-15
Malcolm Turnbull ;; former Prime Minister ; AUS ; 2015-09-15 ; 2018-08-24
Scott Morrison ;; former Prime Minister ; AUS ; 2018-08-24 ; 2022-05-23
Helen Clark ;; former Prime Minister ; NZL ; 1999-12-05 ; 2008-11-19
Jacinda Ardern ;; former Prime Minister ; NZL ; 2017-10-26 ; 2023-01-25
Kurt Waldheim ;; former Secretary-General of the United Nations ;; 1972-01-01 ; 1981-12-31
Javier Pérez de Cuéllar ;; former Secretary-General of the United Nations ;; 1982-01-01 ; 1991-12-31
Boutros Boutros-Ghali ;; former Secretary-General of the United Nations ;; 1992-01-01 ; 1996-12-31
Hans Blix ;; former UN chief weapons inspector ;;;
Mohamed ElBaradei ; Mohamed El Baradei | Mohammed ElBaradei ; former Director General of the International Atomic Energy Agency ;; 1997-12-01 ; 2009-11-30
Javier Solana ;; former EU foreign policy chief ;; 1999-10-18 ; 2009-12-01
Jacques Delors ;; former President of the European Commission ;; 1985-01-06 ; 1995-01-24
José Manuel Barroso ; Jose Manuel Durao Barroso ; former President of the European Commission ;; 2004-11-22 ; 2014-10-31
Jean-Claude Juncker ;; former President of the European Commission ;; 2014-11-01 ; 2019-11-30
Catherine Ashton ;; former EU foreign policy chief ;; 2009-12-01 ; 2014-11-01
Federica Mogherini ;; former EU foreign policy chief ;; 2014-11-01 ; 2019-12-01
Josep Borrell ;; former EU foreign policy chief ;; 2019-12-01 ; 2024-12-01
Jaap de Hoop Scheffer ;; former Secretary General of NATO ;; 2004-01-05 ; 2009-08-01
Anders Fogh Rasmussen ;; former Secretary General of NATO ;; 2009-08-01 ; 2014-10-01
Jens Stoltenberg ;; former Secretary General of NATO ;; 2014-10-01 ; 2024-10-01
Manfred Wörner ;; former Secretary General of NATO ;; 1988-07-01 ; 1994-08-13
Lakhdar Brahimi ;; former UN envoy ;;;
"""

# The tenures of those in the tables: name ; first day ; last day, if it is over
TENURES = """
Donald Trump ; 2025-01-20 ;
JD Vance ; 2025-01-20 ;
Joe Biden ; 2021-01-20 ; 2025-01-20
Barack Obama ; 2009-01-20 ; 2017-01-20
Kamala Harris ; 2021-01-20 ; 2025-01-20
Antony Blinken ; 2021-01-26 ; 2025-01-20
Angela Merkel ; 2005-11-22 ; 2021-12-08
Bashar al-Assad ; 2000-07-17 ; 2024-12-08
Ebrahim Raisi ; 2021-08-03 ; 2024-05-19
Hassan Rouhani ; 2013-08-03 ; 2021-08-03
Hassan Nasrallah ; 1992-02-16 ; 2024-09-27
Yahya Sinwar ; 2024-08-06 ; 2024-10-16
Ismail Haniyeh ; 2017-05-06 ; 2024-07-31
Yoav Gallant ; 2022-12-29 ; 2024-11-05
Imran Khan ; 2018-08-18 ; 2022-04-10
Hossein Salami ; 2019-04-21 ; 2025-06-13
Muammar Gaddafi ; 1969-09-01 ; 2011-10-20
Saddam Hussein ; 1979-07-16 ; 2003-04-09
"""

# As of January 2026. name ; other names ; office ; country ; names it goes by alone
# Whoever holds a first office and has no such name goes by the last word of the name; "-" means
# that the person goes by the full name only.
PERSONS = """
Donald Trump ; Donald J. Trump ; President ; USA ; Trump
JD Vance ; J.D. Vance ; Vice President ; USA ; Vance
Marco Rubio ;; Secretary of State ; USA ; Rubio
Pete Hegseth ;; Secretary of Defense ; USA ; Hegseth
Scott Bessent ;; Treasury Secretary ; USA ; Bessent
Pam Bondi ;; Attorney General ; USA ; Bondi
Kristi Noem ;; Secretary of Homeland Security ; USA ; Noem
Tulsi Gabbard ;; Director of National Intelligence ; USA ; Gabbard
John Ratcliffe ;; CIA Director ; USA ; -
Kash Patel ;; FBI Director ; USA ; -
Dan Caine ;; Chairman of the Joint Chiefs of Staff ; USA ; -
Mike Waltz ;; Ambassador to the United Nations ; USA ; Waltz
Mike Johnson ;; Speaker of the House ; USA ; -
Steve Witkoff ;; Special Envoy ; USA ; Witkoff
Jared Kushner ;; Presidential adviser ; USA ; Kushner
Karoline Leavitt ;; White House Press Secretary ; USA ; Leavitt
Joe Biden ;; former President ; USA ; Biden
Barack Obama ;; former President ; USA ; Obama
Kamala Harris ;; former Vice President ; USA ; -
Hillary Clinton ;; former Secretary of State ; USA ; -
Antony Blinken ; Tony Blinken ; former Secretary of State ; USA ; Blinken
Elon Musk ;; ; USA ; Musk
Vladimir Putin ; Vladimir Vladimirovich Putin ; President ; RUS ; Putin
Mikhail Mishustin ;; Prime Minister ; RUS ; Mishustin
Sergei Lavrov ; Sergey Lavrov ; Foreign Minister ; RUS ; Lavrov
Andrei Belousov ; Andrey Belousov ; Defence Minister ; RUS ; Belousov
Valery Gerasimov ;; Chief of the General Staff ; RUS ; Gerasimov
Sergei Shoigu ; Sergey Shoigu ; Secretary of the Security Council ; RUS ; Shoigu
Dmitry Medvedev ; Dmitri Medvedev ; Deputy Chairman of the Security Council ; RUS ; Medvedev
Dmitry Peskov ; Dmitri Peskov ; Kremlin Press Secretary ; RUS ; Peskov
Maria Zakharova ;; Foreign Ministry spokeswoman ; RUS ; Zakharova
Sergei Naryshkin ; Sergey Naryshkin ; Director of the Foreign Intelligence Service ; RUS ; Naryshkin
Alexander Bortnikov ;; Director of the Federal Security Service ; RUS ; Bortnikov
Kirill Dmitriev ;; Special Envoy ; RUS ; Dmitriev
Yuri Ushakov ; Yury Ushakov ; Presidential aide ; RUS ; Ushakov
Ramzan Kadyrov ;; Head of the Chechen Republic ; RUS ; Kadyrov
Yevgeny Prigozhin ;; former leader of the Wagner Group ; RUS ; Prigozhin
Alexei Navalny ;; ; RUS ; Navalny
Volodymyr Zelensky ; Volodymyr Zelenskyy | Volodymyr Zelenskiy ; President ; UKR ; Zelensky | Zelenskyy | Zelenskiy
Yulia Svyrydenko ;; Prime Minister ; UKR ; Svyrydenko
Andrii Sybiha ; Andriy Sybiha ; Foreign Minister ; UKR ; Sybiha
Oleksandr Syrskyi ; Oleksandr Syrsky ; Commander-in-Chief of the Armed Forces ; UKR ; Syrskyi | Syrsky
Kyrylo Budanov ;; ; UKR ; Budanov
Rustem Umerov ; Rustem Umierov ; Secretary of the National Security and Defence Council ; UKR ; Umerov
Denys Shmyhal ;; ; UKR ; Shmyhal
Andriy Yermak ; Andrii Yermak ; former Head of the Presidential Office ; UKR ; Yermak
Alexander Lukashenko ; Alyaksandr Lukashenka | Aleksandr Lukashenko ; President ; BLR ; Lukashenko
Keir Starmer ; Sir Keir Starmer ; Prime Minister ; GBR ; Starmer
Yvette Cooper ;; Foreign Secretary ; GBR ; -
John Healey ;; Defence Secretary ; GBR ; -
David Lammy ;; Deputy Prime Minister ; GBR ; Lammy
Rachel Reeves ;; Finance Minister ; GBR ; -
Nigel Farage ;; ; GBR ; Farage
Charles III ; King Charles III | King Charles ; King ; GBR ; King Charles
Emmanuel Macron ;; President ; FRA ; Macron
Sébastien Lecornu ;; Prime Minister ; FRA ; Lecornu
Jean-Noël Barrot ;; Foreign Minister ; FRA ; Barrot
Marine Le Pen ;; ; FRA ; Le Pen
Friedrich Merz ;; Chancellor ; DEU ; Merz
Frank-Walter Steinmeier ;; President ; DEU ; Steinmeier
Johann Wadephul ;; Foreign Minister ; DEU ; Wadephul
Boris Pistorius ;; Defence Minister ; DEU ; Pistorius
Olaf Scholz ;; former Chancellor ; DEU ; Scholz
Angela Merkel ;; former Chancellor ; DEU ; Merkel
Giorgia Meloni ;; Prime Minister ; ITA ; Meloni
Antonio Tajani ;; Foreign Minister ; ITA ; Tajani
Guido Crosetto ;; Defence Minister ; ITA ; Crosetto
Pedro Sánchez ;; Prime Minister ; ESP ; -
Felipe VI ; King Felipe VI | King Felipe ; King ; ESP ; King Felipe
Donald Tusk ;; Prime Minister ; POL ; Tusk
Karol Nawrocki ;; President ; POL ; Nawrocki
Radosław Sikorski ; Radek Sikorski ; Foreign Minister ; POL ; Sikorski
Viktor Orbán ;; Prime Minister ; HUN ; Orbán
Péter Szijjártó ;; Foreign Minister ; HUN ; Szijjártó
Robert Fico ;; Prime Minister ; SVK ; Fico
Andrej Babiš ;; Prime Minister ; CZE ; Babiš
Petr Pavel ;; President ; CZE ; -
Alexander Stubb ;; President ; FIN ; Stubb
Ulf Kristersson ;; Prime Minister ; SWE ; Kristersson
Mette Frederiksen ;; Prime Minister ; DNK ; Frederiksen
Jonas Gahr Støre ; Jonas Gahr Store ; Prime Minister ; NOR ; Støre
Dick Schoof ;; Prime Minister ; NLD ; Schoof
Aleksandar Vučić ;; President ; SRB ; Vučić
Edi Rama ;; Prime Minister ; ALB ; -
Maia Sandu ;; President ; MDA ; Sandu
Nikol Pashinyan ;; Prime Minister ; ARM ; Pashinyan
Ararat Mirzoyan ;; Foreign Minister ; ARM ; Mirzoyan
Ilham Aliyev ;; President ; AZE ; Aliyev
Jeyhun Bayramov ;; Foreign Minister ; AZE ; Bayramov
Irakli Kobakhidze ;; Prime Minister ; GEO ; Kobakhidze
Recep Tayyip Erdoğan ; Tayyip Erdoğan ; President ; TUR ; Erdoğan
Hakan Fidan ;; Foreign Minister ; TUR ; Fidan
Yaşar Güler ;; Defence Minister ; TUR ; Güler
İbrahim Kalın ; Ibrahim Kalin ; Head of the National Intelligence Organization ; TUR ; Kalın
Ekrem İmamoğlu ; Ekrem Imamoglu ; ; TUR ; Imamoglu
Abdullah Öcalan ;; Leader of the Kurdistan Workers' Party ; TUR ; Öcalan
Xi Jinping ; President Xi ; President ; CHN ; Xi
Li Qiang ;; Premier ; CHN ; -
Wang Yi ;; Foreign Minister ; CHN ; -
Dong Jun ;; Defence Minister ; CHN ; -
Mao Ning ;; Foreign Ministry spokeswoman ; CHN ; -
Lin Jian ;; Foreign Ministry spokesman ; CHN ; -
Guo Jiakun ;; Foreign Ministry spokesman ; CHN ; -
Lai Ching-te ; William Lai ; President ; TWN ; -
Sanae Takaichi ;; Prime Minister ; JPN ; Takaichi
Toshimitsu Motegi ;; Foreign Minister ; JPN ; Motegi
Shinjiro Koizumi ;; Defence Minister ; JPN ; Koizumi
Lee Jae-myung ; Lee Jae Myung ; President ; KOR ; -
Cho Hyun ;; Foreign Minister ; KOR ; -
Yoon Suk Yeol ; Yoon Suk-yeol ; former President ; KOR ; Yoon
Kim Jong Un ; Kim Jong-un ; Supreme Leader ; PRK ; -
Kim Yo Jong ; Kim Yo-jong ; ; PRK ; -
Choe Son Hui ; Choe Son-hui ; Foreign Minister ; PRK ; -
Narendra Modi ;; Prime Minister ; IND ; Modi
Droupadi Murmu ;; President ; IND ; Murmu
Subrahmanyam Jaishankar ; S. Jaishankar | S Jaishankar ; External Affairs Minister ; IND ; Jaishankar
Rajnath Singh ;; Defence Minister ; IND ; -
Amit Shah ;; Home Minister ; IND ; -
Ajit Doval ;; National Security Adviser ; IND ; Doval
Vikram Misri ;; Foreign Secretary ; IND ; Misri
Randhir Jaiswal ;; External Affairs Ministry spokesman ; IND ; Jaiswal
Upendra Dwivedi ;; Chief of Army Staff ; IND ; Dwivedi
Anil Chauhan ;; Chief of Defence Staff ; IND ; -
Nirmala Sitharaman ;; Finance Minister ; IND ; Sitharaman
Rahul Gandhi ;; Leader of the Opposition ; IND ; -
Mamata Banerjee ;; Chief Minister of West Bengal ; IND ; -
Yogi Adityanath ;; Chief Minister of Uttar Pradesh ; IND ; Adityanath
Omar Abdullah ;; Chief Minister of Jammu and Kashmir ; IND ; -
Shehbaz Sharif ; Shahbaz Sharif | Muhammad Shehbaz Sharif | Mian Shehbaz Sharif ; Prime Minister ; PAK ; Sharif
Asif Ali Zardari ; Asif Zardari ; President ; PAK ; Zardari
Asim Munir ; Syed Asim Munir ; Chief of Army Staff ; PAK ; Munir
Ishaq Dar ; Mohammad Ishaq Dar | Muhammad Ishaq Dar ; Foreign Minister ; PAK ; Dar
Khawaja Asif ; Khawaja Muhammad Asif | Khawaja Mohammad Asif ; Defence Minister ; PAK ; -
Mohsin Naqvi ; Syed Mohsin Naqvi ; Interior Minister ; PAK ; Naqvi
Attaullah Tarar ; Ataullah Tarar | Atta Tarar ; Information Minister ; PAK ; Tarar
Asim Malik ; Muhammad Asim Malik ; Director General of Inter-Services Intelligence ; PAK ; -
Ahmed Sharif Chaudhry ; Ahmed Sharif Chaudhary ; Director General of Inter-Services Public Relations ; PAK ; -
Tahir Andrabi ; Tahir Hussain Andrabi ; Foreign Office spokesperson ; PAK ; Andrabi
Shafqat Ali Khan ;; former Foreign Office spokesperson ; PAK ; -
Mumtaz Zahra Baloch ;; former Foreign Office spokesperson ; PAK ; -
Imran Khan ;; former Prime Minister ; PAK ; -
Nawaz Sharif ;; former Prime Minister ; PAK ; -
Benazir Bhutto ;; former Prime Minister ; PAK ; -
Pervez Musharraf ;; former President ; PAK ; Musharraf
Bilawal Bhutto-Zardari ; Bilawal Bhutto Zardari | Bilawal Bhutto ; Chairman of the Pakistan Peoples Party ; PAK ; Bilawal
Maryam Nawaz ; Maryam Nawaz Sharif ; Chief Minister of Punjab ; PAK ; -
Murad Ali Shah ;; Chief Minister of Sindh ; PAK ; -
Sarfraz Bugti ; Mir Sarfraz Bugti ; Chief Minister of Balochistan ; PAK ; Bugti
Sohail Afridi ;; Chief Minister of Khyber Pakhtunkhwa ; PAK ; -
Ali Amin Gandapur ;; former Chief Minister of Khyber Pakhtunkhwa ; PAK ; Gandapur
Mahrang Baloch ;; Leader of the Baloch Yakjehti Committee ; PAK ; -
Bashir Zeb ; Bashir Zeb Baloch | Bashir Zaib ; Leader of the Balochistan Liberation Army ; PAK ; -
Allah Nazar Baloch ; Allah Nazar ; Leader of the Balochistan Liberation Front ; PAK ; -
Noor Wali Mehsud ; Mufti Noor Wali Mehsud ; Leader of Tehrik-i-Taliban Pakistan ; PAK ; -
Hafiz Saeed ; Hafiz Muhammad Saeed ; Founder of Lashkar-e-Taiba ; PAK ; -
Masood Azhar ;; Leader of Jaish-e-Mohammed ; PAK ; -
Salahuddin Farooqui ; Salahuddin Farooqi ; Leader of Jaish al-Adl ; IRN ; -
Hibatullah Akhundzada ; Haibatullah Akhundzada | Haybatullah Akhundzada ; Supreme Leader ; AFG ; Akhundzada
Hasan Akhund ; Mohammad Hasan Akhund | Mullah Mohammad Hasan Akhund ; Prime Minister ; AFG ; Akhund
Amir Khan Muttaqi ;; Foreign Minister ; AFG ; Muttaqi
Mohammad Yaqoob ; Mullah Yaqoob | Mohammad Yaqoob Mujahid ; Defence Minister ; AFG ; -
Sirajuddin Haqqani ;; Interior Minister ; AFG ; -
Abdul Ghani Baradar ; Mullah Baradar ; Deputy Prime Minister ; AFG ; Baradar
Zabihullah Mujahid ;; Taliban spokesman ; AFG ; -
Hamid Karzai ;; former President ; AFG ; Karzai
Ashraf Ghani ;; former President ; AFG ; -
Ali Khamenei ; Ayatollah Ali Khamenei | Ali Hosseini Khamenei | Sayyid Ali Khamenei ; Supreme Leader ; IRN ; Khamenei
Mojtaba Khamenei ;; ; IRN ; -
Masoud Pezeshkian ; Massoud Pezeshkian ; President ; IRN ; Pezeshkian
Abbas Araghchi ; Abbas Araqchi | Seyed Abbas Araghchi ; Foreign Minister ; IRN ; Araghchi | Araqchi
Esmaeil Baghaei ; Esmail Baghaei | Esmaeil Baqaei ; Foreign Ministry spokesman ; IRN ; Baghaei | Baqaei
Aziz Nasirzadeh ;; Defence Minister ; IRN ; Nasirzadeh
Ali Larijani ;; Secretary of the Supreme National Security Council ; IRN ; Larijani
Mohammad Bagher Ghalibaf ; Mohammad Bagher Qalibaf | Mohammad Baqer Qalibaf ; Speaker of the Majlis ; IRN ; Ghalibaf | Qalibaf
Mohammad Pakpour ;; Commander of the Islamic Revolutionary Guard Corps ; IRN ; Pakpour
Abdolrahim Mousavi ; Abdul Rahim Mousavi ; Chief of Staff of the Armed Forces ; IRN ; -
Amir Hatami ;; Commander of the Army ; IRN ; -
Esmail Qaani ; Esmail Ghaani ; Commander of the Quds Force ; IRN ; Qaani
Esmail Khatib ;; Intelligence Minister ; IRN ; -
Mohammad Eslami ;; Head of the Atomic Energy Organization ; IRN ; Eslami
Gholamhossein Mohseni-Ejei ; Gholam-Hossein Mohseni-Ejei | Gholamhossein Mohseni Ejei ; Head of the Judiciary ; IRN ; Mohseni-Ejei
Amir Saeid Iravani ;; Ambassador to the United Nations ; IRN ; Iravani
Kazem Gharibabadi ;; Deputy Foreign Minister ; IRN ; Gharibabadi
Majid Takht-Ravanchi ;; Deputy Foreign Minister ; IRN ; Takht-Ravanchi
Hassan Rouhani ; Hasan Rouhani ; former President ; IRN ; Rouhani
Mahmoud Ahmadinejad ;; former President ; IRN ; Ahmadinejad
Mohammad Javad Zarif ; Javad Zarif ; former Foreign Minister ; IRN ; Zarif
Ebrahim Raisi ; Ebrahim Raeisi ; former President ; IRN ; Raisi
Hossein Amir-Abdollahian ; Hossein Amirabdollahian ; former Foreign Minister ; IRN ; Amir-Abdollahian
Qassem Soleimani ; Qasem Soleimani ; former Commander of the Quds Force ; IRN ; Soleimani
Hossein Salami ;; former Commander of the Islamic Revolutionary Guard Corps ; IRN ; -
Mohammad Bagheri ;; former Chief of Staff of the Armed Forces ; IRN ; -
Ruhollah Khomeini ; Ayatollah Khomeini | Ayatollah Ruhollah Khomeini ; former Supreme Leader ; IRN ; Khomeini
Reza Pahlavi ;; ; IRN ; Pahlavi
Maryam Rajavi ;; ; IRN ; Rajavi
Narges Mohammadi ;; ; IRN ; -
Mir-Hossein Mousavi ; Mir Hossein Mousavi ; ; IRN ; -
Benjamin Netanyahu ; Binyamin Netanyahu | Benyamin Netanyahu ; Prime Minister ; ISR ; Netanyahu
Isaac Herzog ;; President ; ISR ; Herzog
Israel Katz ; Yisrael Katz ; Defence Minister ; ISR ; Katz
Gideon Sa'ar ; Gideon Saar ; Foreign Minister ; ISR ; Sa'ar | Saar
Eyal Zamir ;; Chief of the General Staff ; ISR ; Zamir
David Barnea ;; Director of Mossad ; ISR ; Barnea
David Zini ;; Director of Shin Bet ; ISR ; Zini
Itamar Ben-Gvir ; Itamar Ben Gvir ; National Security Minister ; ISR ; Ben-Gvir | Ben Gvir
Bezalel Smotrich ;; Finance Minister ; ISR ; Smotrich
Yoav Gallant ;; former Defence Minister ; ISR ; Gallant
Ron Dermer ;; former Strategic Affairs Minister ; ISR ; Dermer
Yair Lapid ;; Leader of the Opposition ; ISR ; Lapid
Benny Gantz ;; ; ISR ; Gantz
Naftali Bennett ;; former Prime Minister ; ISR ; -
Daniel Hagari ;; former Israel Defense Forces spokesman ; ISR ; Hagari
Danny Danon ;; Ambassador to the United Nations ; ISR ; Danon
Mahmoud Abbas ; Abu Mazen ; President ; PSE ; -
Mohammad Mustafa ; Mohammed Mustafa ; Prime Minister ; PSE ; -
Hussein al-Sheikh ;; Vice President ; PSE ; -
Yasser Arafat ;; former President ; PSE ; Arafat
Marwan Barghouti ;; ; PSE ; Barghouti
Khalil al-Hayya ;; Leader of Hamas in Gaza ; PSE ; al-Hayya
Khaled Meshaal ; Khaled Mashal ; ; PSE ; Meshaal
Yahya Sinwar ;; former leader of Hamas ; PSE ; Sinwar
Ismail Haniyeh ; Ismail Haniya ; former leader of Hamas ; PSE ; Haniyeh
Mohammed Deif ; Mohammed Dief ; former commander of the Qassam Brigades ; PSE ; Deif
Joseph Aoun ;; President ; LBN ; Aoun
Nawaf Salam ;; Prime Minister ; LBN ; -
Nabih Berri ;; Speaker of Parliament ; LBN ; Berri
Youssef Rajji ; Youssef Raji | Joe Rajji ; Foreign Minister ; LBN ; Rajji
Naim Qassem ; Naim Kassem | Sheikh Naim Qassem ; Secretary-General of Hezbollah ; LBN ; Qassem
Hassan Nasrallah ;; former Secretary-General of Hezbollah ; LBN ; Nasrallah
Ahmed al-Sharaa ; Ahmad al-Sharaa | Abu Mohammed al-Golani | Abu Mohammad al-Julani | Abu Mohammed al-Jolani ; President ; SYR ; al-Sharaa | Sharaa
Asaad al-Shaibani ; Asaad Hassan al-Shaibani ; Foreign Minister ; SYR ; al-Shaibani | Shaibani
Murhaf Abu Qasra ;; Defence Minister ; SYR ; Abu Qasra
Mazloum Abdi ;; Commander of the Syrian Democratic Forces ; SYR ; -
Bashar al-Assad ; Bashar Assad ; former President ; SYR ; Assad | al-Assad
Mohammed Shia al-Sudani ; Mohammed Shia' al-Sudani | Mohammed al-Sudani ; Prime Minister ; IRQ ; al-Sudani
Abdul Latif Rashid ; Latif Rashid | Abdullatif Rashid ; President ; IRQ ; -
Fuad Hussein ;; Foreign Minister ; IRQ ; -
Masrour Barzani ;; Prime Minister of the Kurdistan Region ; IRQ ; -
Nechirvan Barzani ;; President of the Kurdistan Region ; IRQ ; -
Masoud Barzani ;; Leader of the Kurdistan Democratic Party ; IRQ ; -
Muqtada al-Sadr ; Moqtada al-Sadr ; ; IRQ ; al-Sadr | Sadr
Nouri al-Maliki ;; former Prime Minister ; IRQ ; al-Maliki | Maliki
Ali al-Sistani ; Ayatollah Ali al-Sistani | Ali Sistani ; ; IRQ ; al-Sistani | Sistani
Saddam Hussein ;; former President ; IRQ ; Saddam
Mohammed bin Salman ; Mohammad bin Salman | Muhammad bin Salman ; Crown Prince and Prime Minister ; SAU ; bin Salman | MBS
Salman bin Abdulaziz ; King Salman | Salman bin Abdulaziz Al Saud ; King ; SAU ; King Salman
Faisal bin Farhan ; Faisal bin Farhan Al Saud ; Foreign Minister ; SAU ; -
Khalid bin Salman ;; Defence Minister ; SAU ; -
Jamal Khashoggi ;; ; SAU ; Khashoggi
Mohamed bin Zayed ; Mohammed bin Zayed | Sheikh Mohamed bin Zayed | Mohamed bin Zayed Al Nahyan | Mohammed bin Zayed Al Nahyan ; President ; ARE ; -
Mohammed bin Rashid Al Maktoum ; Mohammed bin Rashid ; Prime Minister ; ARE ; -
Abdullah bin Zayed ; Abdullah bin Zayed Al Nahyan ; Foreign Minister ; ARE ; -
Anwar Gargash ;; Presidential adviser ; ARE ; Gargash
Tamim bin Hamad Al Thani ; Tamim bin Hamad | Sheikh Tamim bin Hamad Al Thani ; Emir ; QAT ; -
Mohammed bin Abdulrahman Al Thani ; Sheikh Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman | Mohammed bin Abdulrahman bin Jassim Al Thani ; Prime Minister and Foreign Minister ; QAT ; -
Majed al-Ansari ;; Foreign Ministry spokesman ; QAT ; -
Haitham bin Tariq ; Haitham bin Tarik ; Sultan ; OMN ; -
Badr Albusaidi ; Badr al-Busaidi | Badr bin Hamad Albusaidi ; Foreign Minister ; OMN ; Albusaidi
Hamad bin Isa Al Khalifa ; Hamad bin Isa ; King ; BHR ; -
Mishal al-Ahmad al-Sabah ; Meshal al-Ahmad al-Jaber al-Sabah ; Emir ; KWT ; -
Abdullah II ; King Abdullah II | King Abdullah ; King ; JOR ; King Abdullah
Ayman Safadi ; Ayman al-Safadi ; Foreign Minister ; JOR ; Safadi
Abdel Fattah al-Sisi ; Abdel Fattah el-Sisi | Abdel-Fattah el-Sissi ; President ; EGY ; al-Sisi | el-Sisi | Sisi
Mostafa Madbouly ;; Prime Minister ; EGY ; Madbouly
Badr Abdelatty ;; Foreign Minister ; EGY ; Abdelatty
Abdul-Malik al-Houthi ; Abdul Malik al-Houthi | Abdulmalik al-Houthi | Abdel-Malek al-Houthi ; Leader of the Houthis ; YEM ; al-Houthi
Yahya Saree ; Yahya Sarea ; Houthi military spokesman ; YEM ; Saree
Rashad al-Alimi ; Rashad Muhammad al-Alimi ; Chairman of the Presidential Leadership Council ; YEM ; al-Alimi
Aidarous al-Zubaidi ; Aidarous al-Zoubaidi | Aidaroos al-Zubaidi ; Leader of the Southern Transitional Council ; YEM ; al-Zubaidi
Abdul Hamid Dbeibah ; Abdulhamid Dbeibah | Abdul Hamid al-Dbeibah | Abdulhamid al-Dbeibah ; Prime Minister ; LBY ; Dbeibah | al-Dbeibah
Mohamed al-Menfi ; Mohammed al-Menfi ; Head of the Presidential Council ; LBY ; al-Menfi
Khalifa Haftar ; Khalifa Hifter ; Commander of the Libyan National Army ; LBY ; Haftar | Hifter
Muammar Gaddafi ; Moammar Gadhafi | Muammar Qaddafi ; former leader ; LBY ; Gaddafi | Gadhafi
Abdel Fattah al-Burhan ; Abdel Fattah Burhan | Abdel-Fattah al-Burhan ; Chairman of the Sovereignty Council ; SDN ; al-Burhan | Burhan
Mohamed Hamdan Dagalo ; Mohammed Hamdan Dagalo ; Commander of the Rapid Support Forces ; SDN ; Dagalo | Hemedti | Hemeti
Kamil Idris ; Kamil al-Tayeb Idris ; Prime Minister ; SDN ; -
Omar al-Bashir ;; former President ; SDN ; al-Bashir
Salva Kiir ; Salva Kiir Mayardit ; President ; SSD ; Kiir
Riek Machar ;; ; SSD ; Machar
Abiy Ahmed ; Abiy Ahmed Ali ; Prime Minister ; ETH ; Abiy
Isaias Afwerki ; Isaias Afewerki ; President ; ERI ; Isaias | Afwerki
Hassan Sheikh Mohamud ; Hassan Sheikh Mohamoud ; President ; SOM ; Mohamud
William Ruto ;; President ; KEN ; Ruto
Yoweri Museveni ; Yoweri Kaguta Museveni ; President ; UGA ; Museveni
Muhoozi Kainerugaba ;; Chief of Defence Forces ; UGA ; Kainerugaba
Paul Kagame ;; President ; RWA ; Kagame
Felix Tshisekedi ; Félix Tshisekedi ; President ; COD ; Tshisekedi
Joseph Kabila ;; former President ; COD ; Kabila
Corneille Nangaa ;; Leader of the Congo River Alliance ; COD ; Nangaa
Bola Tinubu ; Bola Ahmed Tinubu ; President ; NGA ; Tinubu
Assimi Goïta ; Assimi Goita ; President ; MLI ; Goïta
Ibrahim Traoré ;; President ; BFA ; Traoré
Abdourahamane Tiani ; Abdourahamane Tchiani ; President ; NER ; Tiani | Tchiani
Mohamed Bazoum ;; former President ; NER ; Bazoum
Mahamat Idriss Déby ; Mahamat Idriss Déby Itno | Mahamat Déby ; President ; TCD ; Déby
Cyril Ramaphosa ;; President ; ZAF ; Ramaphosa
Mohammed VI ; King Mohammed VI ; King ; MAR ; -
Kais Saied ;; President ; TUN ; Saied
Abdelmadjid Tebboune ;; President ; DZA ; Tebboune
Nicolás Maduro ;; former President ; VEN ; Maduro
Delcy Rodríguez ;; Interim President ; VEN ; -
María Corina Machado ;; ; VEN ; Machado
Diosdado Cabello ;; Interior Minister ; VEN ; Cabello
Luiz Inácio Lula da Silva ; Lula da Silva ; President ; BRA ; Lula
Jair Bolsonaro ;; former President ; BRA ; Bolsonaro
Gustavo Petro ;; President ; COL ; Petro
Javier Milei ;; President ; ARG ; Milei
Claudia Sheinbaum ;; President ; MEX ; Sheinbaum
Nayib Bukele ;; President ; SLV ; Bukele
Miguel Díaz-Canel ;; President ; CUB ; Díaz-Canel
Daniel Ortega ;; President ; NIC ; -
Mark Carney ;; Prime Minister ; CAN ; Carney
Justin Trudeau ;; former Prime Minister ; CAN ; Trudeau
Anita Anand ;; Foreign Minister ; CAN ; -
Anthony Albanese ;; Prime Minister ; AUS ; Albanese
Penny Wong ;; Foreign Minister ; AUS ; -
Christopher Luxon ;; Prime Minister ; NZL ; Luxon
Muhammad Yunus ;; Chief Adviser ; BGD ; Yunus
Sheikh Hasina ;; former Prime Minister ; BGD ; Hasina
Khaleda Zia ;; former Prime Minister ; BGD ; -
Tarique Rahman ;; ; BGD ; -
Waker-uz-Zaman ; Waker Uz Zaman ; Army Chief ; BGD ; -
Anura Kumara Dissanayake ; Anura Dissanayake ; President ; LKA ; Dissanayake
Sushila Karki ;; Prime Minister ; NPL ; Karki
Min Aung Hlaing ;; President ; MMR ; -
Aung San Suu Kyi ;; former State Counsellor ; MMR ; Suu Kyi
Anwar Ibrahim ;; Prime Minister ; MYS ; Anwar
Prabowo Subianto ;; President ; IDN ; Prabowo
Ferdinand Marcos Jr. ; Ferdinand Marcos Jr | Bongbong Marcos ; President ; PHL ; Marcos
Rodrigo Duterte ;; former President ; PHL ; Duterte
Hun Manet ;; Prime Minister ; KHM ; -
Hun Sen ;; ; KHM ; -
Anutin Charnvirakul ;; Prime Minister ; THA ; Anutin
Vajiralongkorn ; Maha Vajiralongkorn | King Vajiralongkorn ; King ; THA ;
To Lam ;; General Secretary of the Communist Party ; VNM ; -
Lawrence Wong ;; Prime Minister ; SGP ; -
António Guterres ;; Secretary-General of the United Nations ;; Guterres
Volker Türk ;; United Nations High Commissioner for Human Rights ;; -
Tedros Adhanom Ghebreyesus ;; Director-General of the World Health Organization ;; Tedros | Ghebreyesus
Rafael Grossi ; Rafael Mariano Grossi ; Director General of the International Atomic Energy Agency ;; Grossi
Philippe Lazzarini ;; Commissioner-General of UNRWA ;; Lazzarini
Tom Fletcher ;; United Nations humanitarian chief ;; -
Mark Rutte ;; Secretary General of NATO ;; Rutte
Ursula von der Leyen ;; President of the European Commission ;; von der Leyen
António Costa ;; President of the European Council ;; -
Kaja Kallas ;; High Representative of the European Union ;; Kallas
Roberta Metsola ;; President of the European Parliament ;; Metsola
Leo XIV ; Pope Leo XIV | Pope Leo ; Pope ; VAT ; Pope Leo
Pope Francis ;; former Pope ;; -
Dalai Lama ;;;; -
Osama bin Laden ; Usama bin Laden ; founder of al-Qaeda ;; bin Laden
Ayman al-Zawahiri ;; former leader of al-Qaeda ;; al-Zawahiri
Abu Bakr al-Baghdadi ;; former leader of Islamic State ;; al-Baghdadi
"""
# Heads of state and government in the facts whose name is in the table above under another form,
# or who is not head of anything that acts.
NOT_THESE_PERSONS = {"Pedro Sanchez Perez-Castejon", "Haitham bin Tarik Al Said", "Muhammad bin Rashid Al Maktum", "Manuel Osa Nsue Nsua", "Naruhito", "Philippe", "Guillaume", "Wachiralongkon", "People's Assembly President Choe Ryong Hae", "Joan-Enric Vives i Sicilia", "Nishi Dholakia"}
# name in the facts ; name ; other names
PERSON_NAMES = """
Kasym-Zhomart Tokayev ; Kassym-Jomart Tokayev ; Kasym-Zhomart Tokayev
Sadyr Japarov ; Sadyr Japarov ;
Muhammad al-Bashir ; -
Salim Salih bin Burayk ; -
Abd-al-Hamid Dubaybah ; -
Mohammed al-Manfi ; -
Michael Martin ; Micheál Martin ; Michael Martin
Denis Sassou-Nguesso ; Denis Sassou Nguesso ; Denis Sassou-Nguesso
Cabinet of Ministers Adylbek Kasymaliyev ; Adylbek Kasymaliyev ;
Obiang Nguema Mbasogo ; Teodoro Obiang Nguema Mbasogo ; Teodoro Obiang
Hassanal Bolkiah ; Hassanal Bolkiah ; Sultan Hassanal Bolkiah
Kay Rala Xanana Gusmao ; Xanana Gusmão ;
José Enrique Jerí Oré ; José Jerí ;
José Raúl Mulino Quintero ; José Raúl Mulino ;
Marcelo Rebelo De Sousa ; Marcelo Rebelo de Sousa ;
Antonio Luis Montenegro ; Luís Montenegro ;
Iris Xiomara Castro de Zelaya ; Xiomara Castro ;
Bernardo Arévalo de León ; Bernardo Arévalo ;
Mohammed Irfaan Ali ; Irfaan Ali ;
Kamla Susheila Persad-Bissessar ; Kamla Persad-Bissessar ;
Samia Suluhu Hassan ; Samia Suluhu Hassan ; President Samia
Gombojavyn Zandanshatar ; -
Ukhnaagiin Khurelsukh ; Ukhnaagiin Khurelsukh ; Khurelsukh Ukhnaa
Mohamed Ould Cheikh el Ghazouani ; Mohamed Ould Ghazouani ; Mohamed Ould Cheikh Ghazouani
Vjosa Osmani-Sadriu ; Vjosa Osmani ;
Mahamat Idriss Déby ; -
Ahmad Abdullah Al-Ahmad al Sabah ; Ahmad Abdullah al-Ahmad al-Sabah ;
Halla Tomasdottir ; Halla Tómasdóttir ;
Abdallah II ; -
Brice Oligui Nguema ; Brice Oligui Nguema ; Brice Clotaire Oligui Nguema
Ram Chandra Poudel ; Ram Chandra Poudel ; Ramchandra Paudel
Mohammad Shahabuddin Chuppi ; Mohammed Shahabuddin ;
Faustin-Archange Touadéra ; Faustin-Archange Touadéra ;
Mikheil Kavelashvili ; Mikheil Kavelashvili ;
Luong Cuong ; Luong Cuong ;
Pham Minh Chinh ; Pham Minh Chinh ;
"""
# States whose heads go by the last name alone; elsewhere it says too little.
LAST_NAMES_KNOWN = set("KAZ KGZ TJK TKM UZB MNG ROU BGR HRV SVN LTU LVA EST GRC PRT CHE PER CHL BOL ECU PRY URY CRI PAN GTM HND DOM SEN CMR COG CAF GAB BDI TZA ZMB ZWE MOZ MWI NAM AGO BWA MDG LBR TGO BEN MRT CYP MKD MNE BIH XKX ISL KHM LAO MDV ARM".split())
COMMON_NAMES = {folded(name) for name in words("Martin|Ali|Hassan|Castro|Chaves|Paz|Peña|Dan|Michal|Karis|Levi|Mohamed|Bah|Maiga|Ouedraogo|Faye|Bio|Barre|Salam|Rama|Pavel|Bernardo|Silva|Correia Silva|Neves|Kasymaliyev|Kristo|Golob|Montenegro|Pereira|Diay|Sonko")}

# Acronyms in the facts that mean something else more often, or that are words.
NOT_ACRONYMS = set(
    """
C EC EP WB AL CE CP IN SV RS SM SL LH KH LJ HM JI CU PR VI ISP ISS BRA BRN KIA ADF PDF PCP EPL EGP SPP MYC MYM KATA HAN HHN
CoE ECO NAM PCA IDA IFC IDB ICG ESO FRD MIT IAF FNA MNA INA NAN ENA PNA AAP MENA SPA CTD FC USA TCA APP ANI
TALEBAN DAESH SHABAAB AL-HIJRA AL-JIHAD AL-FARAN AL-HADID BATASUNA EKIN XAKI K.A.S. HASSM HAMMS HASSAM HASAM HASM JAMIYAT
ISIS-M AQY AQ TAJK MML HUA LAS EADB ICCt IFCRS IFRCS IBRD PEZHAK PEJAK GSIM GNIM KADEK KGK HSK KHK PPRF EMC EGC AGC SPLM UNWTO AMF
AMU UFM PIF ARF EMU ESA MIGA WFTU ITUC IHO NSG D-8 CICA IPU PMRI BPRM NPP/CPP CPP CPP/NPA HUJI-B IDEK Caricom Interpol Mercosur
LNR DNR OPM CDG CDN LNFM AA
""".split()
)

HEADER = """\
# Actors and places that the news names: states, places, armed groups, organisations, media, organs
# of states, peoples, persons (leaders as of January 2026).
#
# To add or change something, write a file of your own with the same prefixes: a name, a kind, and
# whatever else you know. Names are compared without case, diacritics and article, acronyms only as
# they are written here; an acronym with two bearers means neither. act:shortName is what a person
# goes by alone (without it, the last word of a president's or prime minister's name).
#
# Written by training/make_gazetteer.py; sources and licences are in NOTICE.

@prefix act: <https://w3id.org/actant/ns#> .
@prefix actor: <https://w3id.org/actant/id/actor/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix wd: <http://www.wikidata.org/entity/> .
"""

KINDS = ["State", "Place", "ArmedGroup", "Organisation", "Media", "StateOrgan", "Group", "Person"]


class Gazetteer:
    """Things in the order of their prominence, each name with one owner."""

    def __init__(self):
        self.things = {}  # slug → properties
        self.owner = {}  # folded name → slug
        self.demonyms = {}
        self.wikidata = {}
        self.states = {}  # ISO code → slug
        self.left_out = []

    def add(self, kind, label, aliases=(), *, country=None, qualified=None, **properties):
        """Adds a thing unless its name is taken; `qualified` is a label to fall back on."""
        name = folded(label)
        if name in self.owner:
            if not qualified or folded(qualified) in self.owner:
                self.left_out.append(f"{kind} {label}: the name is {self.owner[name]}'s")
                return None
            label, aliases = qualified, [alias for alias in aliases if folded(alias) != name]
        key = slug(label)
        if key in self.things and country:
            key = f"{key}-{self.states[country]}"
        if key in self.things:
            self.left_out.append(f"{kind} {label}: the key is taken")
            return None
        thing = {"kind": kind, "label": label, "alt": [], "demonym": [], "acronym": [], "short": []}
        self.things[key] = thing
        self.owner[folded(label)] = key
        for alias in aliases:
            if folded(alias) not in self.owner:
                self.owner[folded(alias)] = key
                thing["alt"].append(alias)
        for word in properties.pop("demonyms", ()):
            if folded(word) not in self.demonyms and folded(word) not in self.owner:
                self.demonyms[folded(word)] = key
                thing["demonym"].append(word)
        for acronym in properties.pop("acronyms", ()) or ():
            if acronym not in NOT_ACRONYMS or properties.get("sure"):
                if acronym not in thing["acronym"]:
                    thing["acronym"].append(acronym)
        properties.pop("sure", None)
        wikidata = properties.pop("wikidata", None)
        if wikidata:
            # one id on two things is a link, not an identity
            thing["close" if wikidata in self.wikidata else "exact"] = wikidata
            self.wikidata.setdefault(wikidata, key)
        if country:
            thing["country"] = self.states[country]
        thing.update({name: value for name, value in properties.items() if value})
        return key

    def turtle(self):
        out = [HEADER]
        for kind in KINDS:
            keys = sorted(key for key, thing in self.things.items() if thing["kind"] == kind)
            out.append(f"\n# ─── act:{kind} " + "─" * (78 - len(kind)) + "\n\n")
            out.extend(self.block(key) for key in keys)
        return "".join(out)

    def block(self, key):
        thing = self.things[key]
        parts = [f"a act:{thing['kind']}", f"skos:prefLabel {quoted([thing['label']])}"]
        for name, predicate in [("alt", "skos:altLabel"), ("acronym", "act:acronym"), ("demonym", "act:demonym"), ("short", "act:shortName")]:
            if thing[name]:
                parts.append(f"{predicate} {quoted(thing[name])}")
        if thing.get("office"):
            parts.append(f"act:office {quoted([thing['office']])}")
        for name in ("since", "until"):
            if thing.get(name):
                parts.append(f"act:{name} {quoted([thing[name]])}")
        for name, predicate in [("capital", "act:capital"), ("capital_of", "act:capitalOf"), ("country", "act:country"), ("stands_for", "act:standsFor")]:
            if thing.get(name) and not (name == "country" and thing.get("capital_of")):
                parts.append(f"{predicate} actor:{thing[name]}")
        if thing.get("code"):
            parts.append(f"act:countryCode {quoted([thing['code']])}")
        for name, predicate in [("exact", "skos:exactMatch"), ("close", "skos:closeMatch")]:
            if thing.get(name):
                parts.append(f"{predicate} wd:{thing[name]}")
        lines, line = [], f"actor:{key}"
        for number, part in enumerate(parts):
            piece = (" " if number == 0 else " ; ") + part
            if len(line) + len(piece) > 110 and number:
                lines.append(line + " ;")
                line = "    " + part
            else:
                line += piece
        lines.append(line + " .\n")
        return "\n".join(lines)


def quoted(names):
    return ", ".join('"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"' for name in names)


def load(folder, name):
    with open(folder / f"{name}.jsonl", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def table(text, width):
    """Rows by their first cell, padded."""
    out = {}
    for row in rows(text):
        row += [""] * (width - len(row))
        out[row[0]] = row[1:]
    return out


# ─── The parts ──────────────────────────────────────────────────────────────────────────────────


def add_states(gazetteer, states):
    names, demonyms, territories = table(STATES, 4), table(DEMONYMS, 2), table(TERRITORIES, 2)
    # territories after the states that they belong to
    for state in sorted(states, key=lambda state: state["id"] in OWNERS):
        code = state["id"]
        label, aliases, acronyms = names.get(code, ["", "", ""])
        label = label or state["name"]
        sovereign = state.get("independent") is True or code in ALSO_STATES
        if code in NOT_WORTH_NAMING or (not sovereign and code not in OWNERS and code != "ESH"):
            continue
        official = state.get("official_name") or ""
        aliases = words(aliases)
        if official and official.isascii() and "*" not in official and folded(official) != folded(label) and sovereign:
            aliases.append(official)
        if not sovereign:
            gazetteer.states[code] = slug(label)
            gazetteer.add("Place", label, aliases, country=OWNERS.get(code), wikidata=state.get("wikidata"), demonyms=words(territories.get(code, [""])[0]))
            continue
        if code in demonyms:
            people = words(demonyms[code][0])
        else:
            people = [word for field in ("demonym_adj", "demonym_noun", "demonym_plural") for word in state.get(field) or []]
            people = [word for word in dict.fromkeys(people) if word != label and word.isascii() and "/" not in word]
        gazetteer.states[code] = slug(label)
        key = gazetteer.add("State", label, aliases, acronyms=words(acronyms), sure=True, demonyms=people, wikidata=state.get("wikidata"), code=code)
        assert key == slug(label), label


def add_former_states(gazetteer):
    for code, names in rows(FORMER_NAMES):
        thing = gazetteer.things[gazetteer.states[code]]
        for name in words(names):
            if folded(name) not in gazetteer.owner:
                gazetteer.owner[folded(name)] = gazetteer.states[code]
                thing["alt"].append(name)
    for name, aliases, acronyms, people, since, until, wikidata in rows(FORMER_STATES):
        gazetteer.add("State", name, words(aliases), acronyms=words(acronyms), sure=True, demonyms=words(people), wikidata=wikidata, since=since, until=until)


def add_capitals(gazetteer, states, places):
    capitals = table(CAPITALS, 3)
    by_name = {}
    for place in places:
        if place["type"] == "city":
            for name in [place["name"], *place.get("aliases", [])]:
                known = by_name.setdefault((place.get("country"), folded(name)), place)
                if (place.get("population") or 0) > (known.get("population") or 0) and place["name"] == name:
                    by_name[place.get("country"), folded(name)] = place
    for state in states:
        code = state["id"]
        if code in NO_CAPITAL or code not in gazetteer.states:
            continue
        key = gazetteer.states[code]
        if gazetteer.things[key]["kind"] != "State":
            continue
        label, aliases = capitals.get(code, [state.get("capital") or "", ""])
        if not label:
            continue
        record = by_name.get((code, folded(label))) or by_name.get((code, folded(label.replace(" City", "")))) or {}
        if code == "USA":
            record = by_name.get((code, folded("Washington, D.C."))) or {"wikidata": "Q61"}
        city = gazetteer.add("Place", label, words(aliases), country=code, wikidata=record.get("wikidata"))
        if city is None:
            continue
        gazetteer.things[key]["capital"] = city
        if code in NOT_ITS_STATE:
            gazetteer.things[city]["stands_for"] = slug(NOT_ITS_STATE[code])
        else:
            gazetteer.things[city]["capital_of"] = key


def usable(name):
    return folded(name) not in NOT_PLACES and len(folded(name)) > 2 and not re.search(r"[()/\d,;]", name)


def latin(place):
    """The name without signs that English texts do not use."""
    name = place["name"].translate(QUOTES)
    if place.get("country") in TRANSLITERATED or re.search(r"[^A-Za-zÀ-ÖØ-öø-ÿğışŞİčšžćłńęąřůűőșțăŠŽČŁŚ' .-]", name):
        name = plain(name).replace("`", "'")
    name = re.sub(r"(^|[ -])'|'($|[ -])", r"\1\2", name)
    return re.sub(r"^(Al|An|Ar|As|Ash|At|Az|Ad|El) (?=[A-Z])", r"\1-", name)


# Countries whose names come through another script.
TRANSLITERATED = set("AFG PAK IRN IRQ SYR LBN ISR PSE JOR SAU YEM OMN ARE QAT KWT BHR EGY LBY SDN IND BGD NPL LKA RUS UKR BLR ETH ERI CHN JPN KOR GEO ARM MRT".split())
# Of these, GeoNames lists parts of cities as cities; those have no Wikidata id.
WITH_DISTRICTS = set("UKR RUS BGD IND TUR CHN SEN ARE UGA UZB ETH USA POL GRC AUT EGY KOR COL DZA LKA SRB PHL COD TWN ARM KAZ IDN NGA JOR LBY".split())


def add_cities(gazetteer, places):
    bounds = {code: bound for bound, codes in CITIES.items() for code in codes.split()}
    names = {(code, folded(name)): words(forms) for code, name, forms in rows(CITY_NAMES)}
    also = {code: {folded(name) for name in words(cell)} for code, cell in rows(ALSO_CITIES)}
    cities = [place for place in places if place["type"] == "city" and place.get("country") in gazetteer.states]
    cities.sort(key=lambda place: (-(place.get("population") or 0), place["name"]))
    for place in cities:
        code = place["country"]
        if gazetteer.things[gazetteer.states[code]]["kind"] != "State" or (code == "CHN" and place["name"] in ("Hong Kong", "Macau")):
            continue
        asked = also.get(code, set())
        if code in WITH_DISTRICTS and not place.get("wikidata") and folded(place["name"]) not in asked:
            continue
        known = {folded(place["name"])} | {folded(alias) for alias in place.get("aliases", [])[:4]}
        wanted = bool(asked & known)
        if not wanted and (place.get("population") or 0) < bounds.get(code, MOST):
            continue
        forms = names.get((code, folded(place["name"])))
        if forms is None and (code, folded(place["name"])) in names:
            continue
        if forms is not None and not forms:
            continue
        label = forms[0] if forms else latin(place)
        if not forms and wanted and folded(place["name"]) not in asked:
            label = sorted(asked & known)[0].title()
        aliases = (forms or [label])[1:] or spellings(label, place.get("aliases", []), 2)
        if not usable(label) and not wanted:
            continue
        state = gazetteer.things[gazetteer.states[code]]["label"]
        gazetteer.add(
            "Place", label, [alias for alias in aliases if usable(alias)], country=code, wikidata=place.get("wikidata"),
            qualified=None if owned_here(gazetteer, label, code) else f"{label}, {state}",
        )


def owned_here(gazetteer, label, code):
    """Whether the name belongs to a place of the same country."""
    owner = gazetteer.things.get(gazetteer.owner.get(folded(label)), {})
    return owner.get("country") == gazetteer.states[code] or owner.get("kind") != "Place"


def add_regions(gazetteer, places):
    names = {(code, folded(name)): words(forms) for code, name, forms in rows(REGION_NAMES)}
    listed = {slug(row[0]) for row in rows(MORE_PLACES)}
    for place in sorted(places, key=lambda place: (place.get("country") or "", place["name"], place["id"])):
        code = place.get("country")
        if place["type"] != "admin1" or code not in REGIONS or code not in gazetteer.states:
            continue
        forms = names.get((code, folded(place["name"])))
        if forms == []:
            continue
        label = forms[0] if forms else latin(place)
        bare = re.sub(r" (Province|Governorate|Oblast|Region|State|Division)$", "", label)
        if place.get("subtype") == "union territory" and folded(bare) in gazetteer.owner or "oblysy" in label:
            continue
        if not forms and (not usable(label) or not usable(bare)):
            continue
        subtype = place.get("subtype") or ""
        word = "Oblast" if code in ("UKR", "RUS") else SUFFIX.get(subtype, PROVINCES.get(code, "Region"))
        owner = gazetteer.owner.get(folded(bare))
        if owner in listed or (owner and gazetteer.things[owner].get("capital_of") and word in ("Region", "Municipality", "District")):
            continue
        aliases = (forms or [])[1:] + ([bare] if bare != label else []) + spellings(bare, place.get("aliases", []), 2)
        if owner and code not in WITH_PROVINCES:
            continue
        if owner:
            label, aliases = (label if label != bare else f"{bare} {word}"), (forms or [])[1:]
        gazetteer.add("Place", label, [alias for alias in aliases if usable(alias)], country=code, wikidata=place.get("wikidata"))


# Where provinces that share their name with a city are listed besides it.
WITH_PROVINCES = set("AFG PAK IRN IRQ SYR YEM SDN UKR RUS".split())
PROVINCES = {"TUR": "Province", "IRN": "Province", "AFG": "Province", "EGY": "Governorate", "YEM": "Governorate", "SYR": "Governorate", "IRQ": "Governorate", "LBN": "Governorate", "JOR": "Governorate", "NGA": "State", "SDN": "State", "IND": "State"}
# country ; name in the facts ; names ("": left out)
REGION_NAMES = """
IRN ; Fars ; Fars Province
IRN ; Kurdistan ; Kurdistan Province
IRN ; Markazi ; Markazi Province | Markazi
IRN ; Sistan and Baluchestan ; Sistan and Baluchestan | Sistan and Baluchistan | Sistan and Balochistan | Sistan-Baluchestan | Sistan-Baluchistan | Sistan-Balochistan | Sistan va Baluchestan | Sistan-o-Baluchestan | Sistan-o-Balochistan
PAK ; Balochistan ; Balochistan | Baluchistan | Balochistan Province
PAK ; Khyber Pakhtunkhwa ; Khyber Pakhtunkhwa | Khyber-Pakhtunkhwa | KPK | North-West Frontier Province
PAK ; Punjab ; Punjab | Punjab Province
PAK ; Sindh ; Sindh | Sind
PAK ; Gilgit-Baltistan ;
PAK ; Azad Kashmir ;
PAK ; Islamabad Capital Territory ; Islamabad Capital Territory
IND ; Punjab ; Indian Punjab
IND ; Jammu and Kashmir ;
IND ; Delhi ;
UKR ; Odessa ; Odesa Oblast | Odessa Oblast
UKR ; Crimea ;
UKR ; Sevastopol ;
UKR ; Volyn ; Volyn Oblast | Volyn
RUS ; Crimea ;
RUS ; Autonomous Republic of Crimea ;
RUS ; Sevastopol ;
RUS ; Chechen Republic ;
RUS ; Republic of Dagestan ;
RUS ; Republic of Ingushetia ;
RUS ; Republic of North Ossetia-Alania ;
RUS ; Republic of Tatarstan ;
RUS ; Republic of Buryatia ; Buryatia
RUS ; Republic of Kalmykia ; Kalmykia
RUS ; Republic of Adygea ; Adygea
RUS ; Republic of Khakassia ; Khakassia
RUS ; Republic of Mordovia ; Mordovia
RUS ; Chuvash Republic ; Chuvashia
RUS ; Sakha Republic ; Yakutia | Sakha Republic
RUS ; Tuva Republic ; Tuva
RUS ; Udmurt Republic ; Udmurtia
RUS ; Jewish ; Jewish Autonomous Oblast
RUS ; Amur ; Amur Oblast
RUS ; Leningrad ; Leningrad Oblast
RUS ; Sverdlovsk ; Sverdlovsk Oblast
RUS ; Rostov ; Rostov Oblast
RUS ; Novgorod ; Novgorod Oblast
RUS ; Magadan ; Magadan Oblast
RUS ; Kirov ; Kirov Oblast
RUS ; Vladimir ; Vladimir Oblast
RUS ; Sakhalin ; Sakhalin | Sakhalin Oblast
RUS ; Moskva ; Moscow Oblast
RUS ; Moscow ; Moscow Oblast
RUS ; City of St. Petersburg ;
RUS ; Saint Petersburg ;
IRQ ; Saladin ; Salah al-Din Governorate | Salahuddin Province | Salahaddin | Salah al-Din Province
IRQ ; Al Anbar ; Anbar | Al Anbar | Al-Anbar
IRQ ; Al-Qādisiyyah ; Qadisiyah Governorate
IRQ ; Al Muthanna ; Muthanna Governorate
SYR ; Al-Raqqah ; Raqqa Governorate
SYR ; Al-Hasakah ; Hasakah Governorate
SYR ; As-Suwayda ; Sweida Governorate
YEM ; Adan ; Aden Governorate
YEM ; Al Bayda ; Bayda Governorate | Al Bayda Governorate
YEM ; Al Hudaydah ; Hodeidah Governorate
YEM ; Ma'rib ; Marib Governorate
YEM ; Sa'dah ; Saada Governorate
YEM ; Ta'izz ; Taiz Governorate
YEM ; Amanat Al Asimah ;
YEM ; Hadhramaut ; Hadramawt | Hadramout | Hadhramaut | Hadhramout
YEM ; Al Jawf ; Al-Jawf | Al Jawf
YEM ; Al Mahrah ; Mahra | Al-Mahra | Mahrah
YEM ; Shabwah ; Shabwa
YEM ; Lahij ; Lahj
YEM ; Arkhabil Suqutra ; Socotra
SAU ; Al Madinah ; Medina Province
SAU ; Makkah ; Mecca Province
SAU ; Jazan ; Jazan Region | Jazan
TKM ; Aşgabat ;
TKM ; Balkan ; Balkan Province
TKM ; Mary ; Mary Province
UZB ; Andijan ; Andijan Region
UZB ; Samarqand ; Samarkand Region
UZB ; Jizzakh ; Jizzakh Region
ETH ; Somali ; Somali Region
ETH ; Afar ; Afar Region
ETH ; Amhara ;
ETH ; Southern Nations ; Southern Nations, Nationalities, and Peoples' Region
SOM ; Bay ; Bay Region
ARM ; Lori ; Lori Province
DEU ; Free Hanseatic Bremen ; Bremen
EGY ; North Sinai ; North Sinai
EGY ; New Valley ; New Valley Governorate
CHN ; Paracel Islands ;
ARE ; Emirate of Abu Dhabi ;
ARE ; Emirate of Ajman ;
ARE ; Emirate of Dubai ;
ARE ; Emirate of Fujairah ;
ARE ; Emirate of Ras Al Khaimah ;
ARE ; Emirate of Sharjah ;
AUS ; Ashmore and Cartier Islands ;
AUS ; Lord Howe Island ;
AUS ; Macquarie Island ;
AUS ; Jervis Bay Territory ;
SDN ; West Kurdufan ; West Kordofan
SDN ; Al Qadarif ; Gedaref | Gedarif | Al-Qadarif
SDN ; Al Jazirah ; Gezira | Al Jazirah | Al-Jazirah | Gezira State
SDN ; Blue Nile ; Blue Nile State
SDN ; White Nile ; White Nile State
SDN ; Red Sea ; Red Sea State
SDN ; River Nile ; River Nile State
USA ; Washington ; Washington State
USA ; New York ; New York State
NGA ; Borno ; Borno | Borno State
NGA ; Federal Capital Territory ;
MMR ; Kayin ; Kayin State | Karen State
MMR ; Kayah ; Kayah State | Karenni State
MMR ; Chin ; Chin State
MMR ; Mon ; Mon State
MMR ; Shan ;
MMR ; Kachin ;
MMR ; Rakhine ;
COD ; Bandundu ;
COD ; Orientale ;
"""


def add_more_places(gazetteer, places):
    ids = {}
    for place in places:
        if place.get("wikidata") and place["type"] in ("region", "water", "disputed_area", "admin1"):
            ids.setdefault((place.get("country"), folded(place["name"])), place["wikidata"])
    for name, aliases, code, people in rows(MORE_PLACES):
        gazetteer.add("Place", name, words(aliases), country=code or None, demonyms=words(people), wikidata=ids.get((code or None, folded(name))))


# Of groups that the facts list for several states, the one that they come from and fight in: label ; code
GROUP_HOMES = """
Al-Shabaab ; SOM
Boko Haram ; NGA
Tehrik-i-Taliban Pakistan ; PAK
Jamaat-ul-Ahrar ; PAK
Jaish-e-Mohammed ; PAK
Lashkar-e-Taiba ; PAK
Harkat-ul-Mujahideen ; PAK
Haqqani Network ; AFG
Jaish al-Adl ; IRN
Jundallah ; IRN
Islamic Movement of Uzbekistan ; UZB
East Turkistan Islamic Movement ; CHN
Arakan Rohingya Salvation Army ; MMR
Kurdistan Workers' Party ; TUR
Lord's Resistance Army ; UGA
Allied Democratic Forces ; UGA
Democratic Forces for the Liberation of Rwanda ; RWA
National Liberation Army ; COL
Segunda Marquetalia ; COL
Al-Ashtar Brigades ; BHR
Hasm Movement ; EGY
Irish Republican Army ; GBR
Real Irish Republican Army ; GBR
Euskadi ta Askatasuna ; ESP
Palestine Liberation Front ; PSE
Popular Front for the Liberation of Palestine - General Command ; PSE
"""


def add_armed_groups(gazetteer, groups):
    homes = {folded(name): code for name, code in rows(GROUP_HOMES)}
    chosen = table(ARMED_GROUPS, 3)
    for group in groups:
        name, aliases = chosen.get(group["name"], ["-", ""])
        if name == "-":
            if group["name"] not in chosen:
                gazetteer.left_out.append(f"ArmedGroup {group['name']}: not chosen")
            continue
        label = name or group["name"]
        aliases = words(aliases) or spellings(label, group.get("aliases", []), 2)
        home = [code for code in group.get("countries", []) if code in gazetteer.states]
        home = [homes.pop(folded(label))] if folded(label) in homes else home
        acronyms = [acronym for acronym in group.get("acronyms") or [] if (label, acronym) != ("Free Syrian Army", "SNA")]
        gazetteer.add("ArmedGroup", label, aliases, acronyms=acronyms, country=home[0] if len(home) == 1 else None)
    for name, aliases, acronyms, code in rows(MORE_ARMED_GROUPS):
        gazetteer.add("ArmedGroup", name, words(aliases), acronyms=words(acronyms), country=code or homes.pop(folded(name), None))
    assert not homes, homes


def add_organisations(gazetteer, organisations):
    names, media = table(ORGANISATIONS, 3), table(MEDIA, 3)
    for record in organisations:
        if "curated" not in record["sources"]:
            continue
        outlet = record["kind"] in ("media", "news_agency")
        name, aliases = (media if outlet else names).get(record["name"], ["", ""])
        if name == "-":
            continue
        label = name or record["name"]
        if not aliases and record["name"] not in (media if outlet else names):
            bad = re.compile(r"the bloc|Commonwealth$|President|-Based|^Amnesty$")
            aliases = [alias for alias in record.get("aliases", []) if not bad.search(alias)]
        else:
            aliases = words(aliases)
        if "Organization" in label:
            aliases.append(label.replace("Organization", "Organisation"))
        if "Organisation" in label:
            aliases.append(label.replace("Organisation", "Organization"))
        code = record.get("country")
        gazetteer.add("Media" if outlet else "Organisation", label, aliases, acronyms=[acronym for acronym in record.get("acronyms") or [] if folded(acronym) != folded(label) and "." not in acronym], country=code if code in gazetteer.states else None)
    for text, kind in ((MORE_ORGANISATIONS, "Organisation"), (MORE_MEDIA, "Media")):
        for name, aliases, acronyms, code in (row + [""] * (4 - len(row)) for row in rows(text)):
            gazetteer.add(kind, name, words(aliases), acronyms=words(acronyms), country=code or None)
    for name, aliases, kind, meant, code in rows(SEATS):
        gazetteer.add(kind, name, words(aliases), country=code or None, stands_for=gazetteer.states.get(meant) or slug(meant))


def add_organs(gazetteer, states, forces, institutions):
    for name, aliases, acronyms, code in rows(ORGANS):
        gazetteer.add("StateOrgan", name, words(aliases), acronyms=words(acronyms), country=code, sure=True)
    own, seen = {}, {re.sub(r"s\b", "", name.replace("defense", "defence")) for name in gazetteer.owner}
    for state in states:
        adjectives = [word for word in state.get("demonym_adj") or [] if len(word) > 3]
        own[state["id"]] = [state["name"], *adjectives]
    for record in sorted(forces + institutions, key=lambda record: (record["country"], record["name"])):
        code, name = record["country"], record["name"]
        if record.get("kind") == "ministry" or code not in FORCES_OF or gazetteer.things[gazetteer.states[code]]["kind"] != "State":
            continue
        telling = any(re.search(rf"\b{re.escape(word)}\b", name) for word in own[code])
        if not telling or len(name) > 60 or not 2 <= len(name.split()) <= 8 or not re.match(r"[A-Z]", name) or re.search(r"[(/;:,]| - |\bor\b|\binclude|\bMinistry\b", name):
            continue
        acronyms = [acronym for acronym in record.get("acronyms") or [] if acronym in GOOD_ACRONYMS]
        same = re.sub(r"s\b", "", folded(name).replace("defense", "defence"))
        if same in seen:
            continue
        seen.add(same)
        gazetteer.add("StateOrgan", name, [], acronyms=acronyms, country=code)


# States whose forces and courts are listed beyond the table.
FORCES_OF = set(
    "AFG PAK IND BGD LKA NPL IRN IRQ SYR LBN ISR JOR SAU YEM OMN ARE QAT KWT BHR TUR EGY LBY TUN DZA MAR KAZ KGZ TJK TKM UZB "
    "ARM AZE GEO MLI NER BFA TCD SDN SSD NGA SEN CMR CAF COD RWA BDI UGA KEN ETH ERI SOM DJI MOZ ZAF UKR RUS BLR MDA POL GBR "
    "FRA DEU ITA ESP GRC SRB USA CAN MEX COL VEN BRA ARG HTI CHN TWN JPN KOR PRK PHL VNM THA MMR IDN MYS AUS NZL".split()
)
# Acronyms of forces that need no context.
GOOD_ACRONYMS = set("FARDC UPDF TPDF SANDF SAPS NZDF TNI POLRI PAVN JSDF RSLAF FACA FADM".split())


# What a party's name says that says nothing by itself: a name of such words alone is many parties'.
GENERIC = set(
    "party the of for and in new national people's peoples democratic democrats democracy social liberal labor labour workers "
    "movement front alliance union coalition congress league bloc rally united unity progressive progress republican republic "
    "conservative christian green greens freedom justice development reform popular independent independents change civic our "
    "action radical left right socialist communist democrat federation group forum future forward national-democratic list "
    "citizens citizen common country nation patriotic patriots renewal peace reconciliation solidarity revolutionary liberation "
    "constitutional center centre central center-left hope truth power first together better alternative free revival society "
    "organization organisation council association forces force choice will voice land farmers agrarian rural women youth "
    "ecological ecologist ecologists environmental animals pensioners retirees islamic muslim convergence initiative committee "
    "work salvation homeland motherland fatherland order law prosperity equality equal rights grand unified".split()
)


def add_parties(gazetteer, parties):
    """Parties whose whole name tells them from all others, by that name alone."""
    bearers = {}
    for party in parties:
        bearers.setdefault(folded(party["name"]), []).append(party)
    for party in sorted(parties, key=lambda party: (party["country"], party["name"])):
        name = party["name"]
        body = re.search(r"\b(Party|Movement|Front|Alliance|Union|Coalition|Congress|League|Rally)\b", name)
        own = [word for word in re.findall(r"[A-Za-z'-]+", name) if word[0].isupper() and folded(word) not in GENERIC]
        if len(bearers[folded(name)]) > 1 or not body or not own or not name.isascii() or re.search(r'[/(,;:"]', name):
            continue
        if party["country"] not in gazetteer.states or folded(name) in gazetteer.owner:
            continue
        british = [name.replace("Labor", "Labour")] if "Labor " in name else []
        gazetteer.add("Organisation", name, british, country=party["country"])


# Senators whose name others bear who are in the news.
OFTEN_BORNE = set(
    "Jack Reed|Mike Lee|Gary Peters|Tim Scott|Rick Scott|Mark Kelly|Tina Smith|Susan Collins|Patty Murray|Peter Welch|Andy Kim|"
    "John Curtis|Jim Banks|Dan Sullivan|Ron Johnson|Mark Warner|Christopher Murphy|Todd Young|Alan Armstrong|Jim Justice|"
    "Eric Schmitt|Roger Marshall|Michael Bennet|John Kennedy|Bernie Moreno|Dave McCormick".split("|")
)
CALLED = {
    "Richard Durbin": "Dick Durbin", "Christopher Coons": "Chris Coons", "James Risch": "Jim Risch", "Ben Luján": "Ben Ray Luján",
    "Shelley Capito": "Shelley Moore Capito", "Ted Cruz": "Rafael Cruz", "Ed Markey": "Edward Markey",
}


def add_senators(gazetteer, persons):
    """Members of the Senate of the United States, by their full names."""
    for record in sorted(persons, key=lambda record: record["name"]):
        name = record["name"]
        senator = record.get("office", "").startswith("Senator for") and not record.get("to")
        if senator and name not in OFTEN_BORNE and folded(name) not in gazetteer.owner:
            also = [CALLED[name]] if name in CALLED else []
            key = gazetteer.add("Person", name, also, country="USA", office="Senator")
            gazetteer.things[key]["short"] = [name]


def add_groups(gazetteer):
    for name, aliases in rows(GROUPS):
        gazetteer.add("Group", name, [alias for alias in words(aliases) if folded(alias) not in gazetteer.demonyms])


def add_persons(gazetteer, persons):
    for name, aliases, office, code, short in rows(PERSONS):
        key = gazetteer.add("Person", name, words(aliases), country=code or None, office=office)
        first = re.match(r"president|prime minister|supreme leader|chancellor|king|chief of army staff", office.lower())
        last = name.split(" ")[-1]
        if short == "-":
            if first:
                gazetteer.things[key]["short"] = [name]
        elif words(short) != [last] or not first:
            gazetteer.things[key]["short"] = words(short)
    names = table(PERSON_NAMES, 3)
    known = {(thing.get("country"), folded(thing["label"]).split(" ")[-1]) for thing in gazetteer.things.values() if thing["kind"] == "Person"}
    heads = {(gazetteer.states.get(code), office) for _, _, office, code, _ in rows(PERSONS)}
    for record in sorted(persons, key=lambda record: (record.get("country") or "", record["name"])):
        code = record.get("country")
        if not {"head_of_state", "head_of_government"} & set(record.get("role") or []) or record.get("to") or record["name"] in NOT_THESE_PERSONS:
            continue
        if code not in gazetteer.states or gazetteer.things[gazetteer.states[code]]["kind"] != "State" or not record.get("office") or record["sources"] != ["factbook"]:
            continue
        office = re.sub(r"^(Interim|Transitional|Transition|Caretaker|CNSP|GNU Interim|Acting) ", "", record["office"]).strip()
        office = re.sub(r" of (the )?[A-Z].*$", "", office) if office.startswith(("President of", "Prime Minister of")) else office
        office = {"Amir": "Emir", "Taoiseach (Prime Minister)": "Prime Minister", "King Sultan": "King", "Premier": "Prime Minister", "Chairman of the": "Chairman of the Cabinet of Ministers", "Prime Minister Crown Prince": "Crown Prince and Prime Minister"}.get(office, office)
        if re.search(r"Co-prince|Governor|Administrator", office):
            continue
        name, aliases = names.get(record["name"], [record["name"], ""])
        surname = record.get("surname") or name.split(" ")[-1]
        if name == "-" or (gazetteer.states[code], office) in heads or (gazetteer.states[code], folded(surname).split(" ")[-1]) in known or re.search(r"\bXI\b|\"|\bII+$|\bIV$|\bV$|\bVI$|\bX$", name):
            continue
        aliases = words(aliases)
        if record["name"] not in names and len(name.split()) > 2 and name.split()[0] != surname.split()[0] and surname in name:
            shorter = f"{name.split()[0]} {surname}"
            if shorter != name:
                aliases, name = [name], shorter
        key = gazetteer.add("Person", name, aliases, country=code, office=office)
        if key is None:
            continue
        if code not in LAST_NAMES_KNOWN or folded(surname) in COMMON_NAMES or len(surname) < 4:
            gazetteer.things[key]["short"] = [name]
        elif surname not in name:
            gazetteer.things[key]["short"] = [name.split(" ")[-1]]
        elif surname != name.split(" ")[-1]:
            gazetteer.things[key]["short"] = [surname]


def add_tenures(gazetteer, persons):
    for name, aliases, office, code, since, until in rows(PAST_PERSONS):
        if folded(name) in gazetteer.owner:
            gazetteer.things[gazetteer.owner[folded(name)]].update(since=since, until=until)
        else:
            gazetteer.add("Person", name, words(aliases), country=code or None, office=office, since=since, until=until)
    for name, since, until in rows(TENURES):
        thing = gazetteer.things[gazetteer.owner[folded(name)]]
        thing.update({"since": since, "until": until} if until else {"since": since})
    for record in persons:
        since = record.get("from") or ""
        thing = gazetteer.things.get(gazetteer.owner.get(folded(record["name"])), {})
        same = thing.get("kind") == "Person" and thing.get("country") == gazetteer.states.get(record.get("country"))
        current = same and not thing.get("office", "").startswith("former") and not record.get("to")
        if current and "since" not in thing and re.fullmatch(r"\d{4}-\d\d-\d\d", since) and {"head_of_state", "head_of_government"} & set(record.get("role") or []):
            thing["since"] = since


def main():
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    target = Path(sys.argv[2] if len(sys.argv) > 2 else "ontology/gazetteer.ttl")
    states, places = load(folder, "states"), load(folder, "places")
    gazetteer = Gazetteer()
    add_states(gazetteer, states)
    add_former_states(gazetteer)
    add_capitals(gazetteer, states, places)
    add_armed_groups(gazetteer, load(folder, "armed_groups"))
    add_organisations(gazetteer, load(folder, "organisations"))
    add_organs(gazetteer, states, load(folder, "forces"), load(folder, "institutions"))
    add_more_places(gazetteer, places)
    add_groups(gazetteer)
    add_cities(gazetteer, places)
    add_regions(gazetteer, places)
    add_persons(gazetteer, load(folder, "persons"))
    add_tenures(gazetteer, load(folder, "persons"))
    add_senators(gazetteer, load(folder, "persons"))
    add_parties(gazetteer, load(folder, "parties"))
    target.write_text(gazetteer.turtle(), encoding="utf-8")
    for kind in KINDS:
        print(kind, sum(thing["kind"] == kind for thing in gazetteer.things.values()))
    print(len(gazetteer.owner), "names,", target.stat().st_size, "bytes")
    for line in gazetteer.left_out:
        print("left out:", line, file=sys.stderr)


if __name__ == "__main__":
    main()
