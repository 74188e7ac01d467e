namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>The area that a lesson or a question belongs to. Contacts are chosen by it.</summary>
public enum Category
{
    /// <summary>Access to data, its quality and its extraction.</summary>
    Data,

    /// <summary>Law: legal basis, consent, data protection, regulation.</summary>
    Legal,

    /// <summary>Systems, integration, hosting, equipment.</summary>
    Infrastructure,

    /// <summary>Skills, recruiting, training of staff.</summary>
    Competencies,

    /// <summary>Ethics, bias, transparency.</summary>
    Ethics,

    /// <summary>Leadership, steering, resources, cooperation.</summary>
    Organisation,

    /// <summary>Contracts, procurement, suppliers.</summary>
    Suppliers,

    /// <summary>Funding, benefits, business case.</summary>
    Economy,

    /// <summary>Citizens and staff as users.</summary>
    UserInvolvement,

    /// <summary>Going live, running, monitoring.</summary>
    Operations,
}
