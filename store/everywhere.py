"""Words that stand in the news of many crises, so that two texts which share them need not be about one. Pure data.

``COMMON`` tells nothing. ``ABROAD`` are nations and the faces of world politics: a crisis is of a nation or two, but soldiers, envoys
and appeals come from any, so that alone they hardly tie two texts.
"""

from store.likeness import SMALL, words

# Powers, bodies and days.
_EVERYWHERE = words(
    "United States American Americans America U.S US Washington Pentagon White House Russia Russian Russians Moscow Kremlin China Chinese Beijing "
    "Britain British London UK France French Paris Germany German Berlin Europe European EU Brussels UN Nations Security Council NATO Nato "
    "Red Cross Reuters AP AFP BBC President Minister Prime Foreign Defence Defense Ministry General Colonel Army Navy Air Force North South East "
    "West Northern Southern Eastern Western January February March April May June July August September October November December Monday Tuesday "
    "Wednesday Thursday Friday Saturday Sunday Mr Mrs Ms Dr Gen Col Lt Maj Capt Sir New City State Republic Human Rights International"
)
# What is counted, who speaks and what befalls people.
_ANYWHERE = words(
    "people person man men woman women child children civilian soldier troop force army military police officer officers guard fighter rebel "
    "militant militia peacekeeper marine reservist killed dead death deaths died die wounded injured hurt missing captured detained arrested "
    "displaced fled evacuated body bodies toll victim casualty home house family resident government president minister ministry prime foreign "
    "defence defense official spokesman spokeswoman leader chief commander general authority authorities country capital city town village region "
    "area border north south east west northern southern eastern western war fighting attack strike clash battle crisis conflict ceasefire talks "
    "operation offensive fire shot bomb report reported statement told since until while when where during over under about around some more most "
    "many several least hundred thousand million dozen first second last new day week month year night morning self today yesterday two three "
    "four five six seven eight nine ten up down out into through between against near there here now still only no all other another agency "
    "refugee union african asian world health organization organisation hospital office national local disaster update situation staff front "
    "interior food programme district moderator source news live summary highlights transcript press conference briefing question answer editor "
    "correspondent interview secretary deputy adviser envoy ambassador king queen prince unitednations unitedstates europeanunion africanunion "
    "unitedkingdom worldhealth worldfood emir sheikh mayor governor unhcr unicef who icrc ocha igad ecowas association federation committee "
    "council commission court parliament senate congress party opposition movement mission coalition alliance command brigade division "
    "battalion regiment corps port strait island bay gulf river lake mountain mount valley lower upper central great san saint al el de la flash "
    "key good hour days number name took put left set hold earlier happened agreed already count worker guns aircraft unit camp confirmed "
    "affected been being can could may might must should do did does what how why if them they we you i he she him your our my one both "
    "each every diplomat liberation league armed group sept embassy affair wire institute york department aug service media jan expert oct joint "
    "gendarmerie forum crescent watch senior relief public presidential management kingdom intelligence feb directorate compact bulletin vienna "
    "television support spokesperson special rifle revolutionary rescuer republican parachute observer network msf monitor led lawyer junta iom "
    "infantry hostage frontiere frontier doctor geneva meridian reserve human commissioner"
)
COMMON = _EVERYWHERE | _ANYWHERE | SMALL

# Nations by the last word of their name, their people, and who speaks in the news of all of them.
ABROAD = words(
    "afghanistan africa albania algeria andorra angola anguilla antarctica antille arabia argentina armenia aruba australia austria azerbaijan "
    "bahama bahrain bangladesh barbado barbuda barthelemy belarus belgium belize benin bermuda bhutan bissau bolivia botswana brazil brunei "
    "bulgaria burma burundi caledonia cambodia cameroon canada chad chile china colombia comoro congo croatia cuba curacao cyprus czechia denmark "
    "djibouti dominica ecuador egypt emirate eritrea estonia eswatini ethiopia faso fiji finland france gabon gambia georgia georgian germany "
    "ghana gibraltar greece greenland grenada grenadine guadeloupe guatemala guernsey guiana guinea guyana haiti herzegovina hondura hungary "
    "iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea koreas kosovo kuwait kyrgyzstan "
    "lanka laos latvia lebanon lesotho leste liberia libya liechtenstein lithuania luxembourg macao macedonia madagascar malawi malaysia maldive "
    "mali malta marino martinique mauritania mauritius mayotte mexico micronesia moldova monaco mongolia montenegro montserrat morocco mozambique "
    "myanmar namibia nauru nepal netherland nevis nicaragua niger nigeria niue norway oman pakistan palau palestine panama paraguay peru "
    "philippine pitcairn poland polynesia portugal qatar reunion rica rico romania russia rwanda salvador samoa senegal serbia seychelle "
    "singapore slovakia slovenia somalia soviet spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tobago togo "
    "tokelau tonga tunisia turkey turkmenistan tuvalu uganda ukraine unitedkingdom unitedstate uruguay uzbekistan vanuatu vatican venezuela verde "
    "vietnam yemen yugoslavia zaire zambia zealand zimbabwe afghan african albanian algerian american angolan arab argentine armenian asian "
    "australian austrian azerbaijani azeri bangladeshi belarusian belgian bosnian brazilian british bulgarian burkinabe burundian cambodian "
    "cameroonian canadian chadian chilean chinese colombian congolese cuban czech danish dutch egyptian emirati eritrean estonian ethiopian "
    "fijian filipino finnish french gambian german ghanaian greek hungarian indian indonesian iranian iraqi irish israeli italian ivorian "
    "jamaican japanese jordanian kazakh kenyan korean kosovar kuwaiti kyrgyz lao latvian lebanese libyan lithuanian macedonian malagasy malawian "
    "malaysian malian moldovan mongolian moroccan mozambican nepalese nepali nigerian nigerien norwegian omani pakistani palestinian peruvian "
    "polish portuguese qatari romanian rwandan saudi senegalese serb serbian singaporean slovak slovenian somali spanish sudanese swedish swiss "
    "syrian taiwanese tajik tanzanian thai tunisian turk turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese yemeni zambian "
    "zimbabwean putin biden guterre erdogan blinken borrell stoltenberg macron annan clinton obama austin kirby ghebreyesus trump rubio lavrov "
    "scholz merkel xi modi ban"
)
