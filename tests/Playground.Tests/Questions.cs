namespace TeamsPilotBot.Playground.Tests;

/// <summary>What the people in these tests ask, and the lesson of the seed index that they ask about.</summary>
internal static class Questions
{
    public const string Consent = "Har nogen løst samtykke til at optage borgeres opkald?";

    public const string ConsentInEnglish = "Has anyone solved consent for recording citizens' phone calls?";

    public const string FollowUp = "og hvad med regionerne?";

    /// <summary>No pilot project has baked anything.</summary>
    public const string Nowhere = "Hvordan bager man surdejsbrød?";

    /// <summary>The title of speciale-001.</summary>
    public const string ConsentLesson = "Optagelse af borgeres stemmer kræver aktivt samtykke – og bør løses nationalt";
}
