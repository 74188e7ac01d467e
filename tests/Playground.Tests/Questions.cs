namespace TeamsPilotBot.Playground.Tests;

/// <summary>What the people in these tests ask, and the lesson of the seed index that they ask about.</summary>
internal static class Questions
{
    public const string Consent = "Har nogen løst samtykke til at optage borgeres opkald?";

    public const string ConsentInEnglish = "Has anyone solved consent for recording citizens' phone calls?";

    public const string FollowUp = "og hvad med regionerne?";

    /// <summary>The bot is not for this.</summary>
    public const string OutsideThePurpose = "Hvordan bager man surdejsbrød?";

    /// <summary>The bot is for this, and no lesson is about it.</summary>
    public const string NobodyLogged = "Har nogen brugt kunstig intelligens til kloakspuling?";

    /// <summary>Lessons come near to this, and none is about it.</summary>
    public const string OnlyNear = "Hvordan måler vi støj fra vindmøller med AI?";

    /// <summary>A citizen's own case, with a number that stands for nobody.</summary>
    public const string CitizenCase = "Borgeren Jens Hansen, 010203-1234, har søgt kontanthjælp. Har han ret til den?";

    /// <summary>The title of speciale-001.</summary>
    public const string ConsentLesson = "Optagelse af borgeres stemmer kræver aktivt samtykke – og bør løses nationalt";
}
