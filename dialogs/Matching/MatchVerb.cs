namespace TeamsPilotBot.Dialogs.Matching;

/// <summary>What a button about a person's projects and those they may talk with does.</summary>
public enum MatchVerb
{
    /// <summary>Shows the person's projects.</summary>
    Mine,

    /// <summary>Says that the person leads a project.</summary>
    Lead,

    /// <summary>Says that none of the projects shown is the person's.</summary>
    NoneOfThese,

    /// <summary>Says that the person does not lead a project any more.</summary>
    Remove,

    /// <summary>May be proposed to others from now on.</summary>
    OpenUp,

    /// <summary>May not be proposed to others from now on.</summary>
    CloseUp,

    /// <summary>Wants to be asked each quarter how it goes.</summary>
    WantCheckIns,

    /// <summary>Does not want to be asked each quarter how it goes.</summary>
    NoCheckIns,

    /// <summary>Shows whom the person may talk with.</summary>
    Find,

    /// <summary>Asks for an introduction to the one who leads a project.</summary>
    Ask,

    /// <summary>Says yes to an introduction.</summary>
    Yes,

    /// <summary>Says no to an introduction.</summary>
    No,

    /// <summary>Says no to an introduction, and to being asked about any.</summary>
    Mute,
}

/// <summary>What the verbs are to the memory of clicks.</summary>
public static class MatchVerbs
{
    /// <summary>Whether a verb only shows how things stand.</summary>
    /// <param name="verb">The verb.</param>
    public static bool OnlyShows(this MatchVerb verb) => verb is MatchVerb.Mine or MatchVerb.Find or MatchVerb.NoneOfThese;

    /// <summary>Whether a verb is about a project.</summary>
    /// <param name="verb">The verb.</param>
    public static bool IsAboutProject(this MatchVerb verb) => verb is MatchVerb.Lead or MatchVerb.Remove or MatchVerb.Ask;

    /// <summary>Whether a verb is about an introduction.</summary>
    /// <param name="verb">The verb.</param>
    public static bool IsAboutIntroduction(this MatchVerb verb) => verb is MatchVerb.Yes or MatchVerb.No or MatchVerb.Mute;
}
