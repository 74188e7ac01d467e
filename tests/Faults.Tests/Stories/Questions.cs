namespace TeamsPilotBot.Faults.Tests.Stories;

/// <summary>Questions that can be told apart, in the words of people.</summary>
internal static class Questions
{
    private static readonly string[] Colours =
        ["blå", "grøn", "gul", "grå", "hvid", "sort", "brun", "lilla", "orange", "rosa", "gylden", "turkis", "sølv", "bleg", "mørk", "lys"];

    private static readonly string[] Animals =
    [
        "ugle", "ræv", "hare", "svane", "krage", "bæver", "odder", "ulv", "hjort", "mår", "due", "høne", "gås", "and", "lærke", "spurv", "mejse", "stork",
        "ørn", "falk", "snog", "frø", "tudse", "myre", "bi", "humle", "laks", "ørred", "gedde", "aborre",
    ];

    /// <summary>The question with a number, from 0; as many as there are colours of animals.</summary>
    public static string Number(int number)
        => $"Har nogen løst samtykke til at optage borgeres opkald i projektet {Colours[number % Colours.Length]} {Animals[number / Colours.Length]}?";
}
