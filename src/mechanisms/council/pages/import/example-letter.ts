/** A short letter to try the page with. Everything in it is made up, save the regulation in its footnote. */

export const EXAMPLE_LETTER = `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
Van de minister van Verzonnen Zaken

Den Haag, 12 mei 2027

Hierbij ontvangt u de geannoteerde agenda van de Raad Justitie en
Binnenlandse Zaken (JBZ-Raad) van 3 en 4 juni 2027 in Luxemburg.

GEANNOTEERDE AGENDA
Raad Justitie en Binnenlandse Zaken, 10 en 11 juni 2027, Luxemburg

I. Binnenlandse Zaken

1. Verordening over een Europees register van weerballonnen
Algemene oriëntatie
De Raad wordt gevraagd in te stemmen. Het kabinet steunt de algemene
oriëntatie. De lidstaten moeten het register[1] uiterlijk op 1 januari
2029 openen; dat kost Nederland € 2,4 miljoen.

2. Stand van zaken van de dronepost
Voortgangsrapportage
Nederland kan alleen instemmen als de privacy beter wordt beschermd.
Naar verwachting denkt een derde van de lidstaten er zo over.

II. Justitie

3. Richtlijn vindersloon over de grens
Gedachtewisseling
Het kabinet zal de toelichting aanhoren. De minister zegt toe de Kamer
in het vierde kwartaal van 2027 te informeren.

[1] Naar het voorbeeld van Verordening (EU) 2018/1862.
`;
