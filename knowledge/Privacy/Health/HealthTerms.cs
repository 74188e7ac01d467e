using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy.Health;

/// <summary>Illnesses, treatments and conditions, in Danish and English, as they are written in running text.</summary>
internal static partial class HealthTerms
{
    /// <summary>Where they are in a text.</summary>
    /// <param name="text">The folded text.</param>
    public static IEnumerable<Match> In(string text) => Terms().Matches(text);

    [GeneratedRegex(@"\b(?:demens\p{L}{0,6}|dement\w{0,2}|alzheimer\w*|\p{L}{0,14}kræft(?:en|sygdom|diagnose)?|leukæmi|lymfom|melanom|sarkom|svulst(?:er)?|tumor(?:er)?|metastaser|diabetes|diabetiker|sukkersyge|KOL|astma(?:tiker)?|allergi(?:ker)?|depression(?:en)?|deprimeret|angst(?:en|lidelse)?|skizofren(?:i)?|bipolar(?: lidelse)?|maniodepressiv|ADHD|ADD|autisme|autist(?:isk)?|asperger\w*|PTSD|OCD|anoreksi|bulimi|spiseforstyrrelse(?:r)?|borderline|psykose(?:n|r)?|psykotisk|psykisk (?:syg|sygdom|lidelse|sårbar)|selvmord(?:stanker|sforsøg|struet)?|selvskade(?:nde)?|misbrug(?:er)?|\p{L}{2,10}misbrug|alkoholiker|afhængig af (?:alkohol|stoffer|piller)|epilepsi|epileptiker|s[ck]lerose|parkinson\w*|blodprop(?:per)?|hjerneblødning|hjertesvigt|hjertestop|hjerteanfald|hjertesygdom|hjertesyg|hjerteflimmer|slagtilfælde|apopleksi|hiv(?:-positiv|-smittet)?|aids|hepatitis|leverbetændelse|skrumpelever|nyresvigt|nyresygdom|dialyse|gravid|abort(?:en)?|spontan abort|kemo(?:terapi|en)?|strålebehandling|insulin|antidepressiv\w*|lykkepiller|sovepiller|morfin|sygemeldt|stressramt|stress|udbrændt|handicap(?:pet)?|udviklingshæmmet|lammet|lammelse|kørestol(?:sbruger)?|blind|døv|hørenedsættelse|synsnedsættelse|hjerneskade(?:t)?|hjernerystelse|\p{L}{0,6}gigt|knogleskørhed|osteoporose|hoftebrud|brækket (?:hofte\w*|arm\w*|ben\w*|ryg\w*)|liggesår|inkontinen[st]|covid(?:-19)?|coronasmittet|lungebetændelse|blodforgiftning|forhøjet blodtryk|for højt blodtryk|stofskiftesygdom|crohn'?s?|cystisk fibrose|cøliaki|migræne|fibromyalgi|kronisk(?:e)? (?:syg|smerter|sygdom|træthed)|alvorligt syg|uhelbredeligt syg|livstruende syg|døende|terminal(?:t syg)?|diagnose[nr]?|diagnosticeret|indlagt|opereret|amputeret|dementia|cancer|tumou?r|leuk(?:a)?emia|diabetic|COPD|asthma(?:tic)?|depressed|anxiety|schizophreni[ac]|autis(?:m|tic)|eating disorder|psychosis|suicidal|addict(?:ed|ion)?|alcoholic|epilepsy|epileptic|sclerosis|stroke|heart (?:attack|failure|disease)|blood clot|kidney failure|dialysis|pregnant|miscarriage|chemotherapy|on sick leave|disabled|paraly[sz]ed|wheelchair|brain injury|arthritis|pneumonia|terminally ill|mentally ill|diagnosed|hospitali[sz]ed)\b(?!-(?!19)\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Terms();
}
